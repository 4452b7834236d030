/** Proves that the cases stand on both sides of every threshold, and on it. */
@org.jspecify.annotations.NullMarked
package org.youju.check.boundary;
