/** Pages for applicants, inspectors and caseworkers, made of the answers that the service gives to programs too. */
@org.jspecify.annotations.NullMarked
package org.youju.web;
