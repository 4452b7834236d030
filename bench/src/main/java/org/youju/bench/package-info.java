/** Measures the program against the same done by hand, and against an echo. */
@org.jspecify.annotations.NullMarked
package org.youju.bench;
