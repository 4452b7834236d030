/** Proves a rulebook: its cases, and what they leave unproven. */
@org.jspecify.annotations.NullMarked
package org.youju.check;
