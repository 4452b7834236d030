/** Reads the numbers, dates and shares of a Chinese text, and the words that say on which side of them it stands. */
@org.jspecify.annotations.NullMarked
package org.youju.check.figures;
