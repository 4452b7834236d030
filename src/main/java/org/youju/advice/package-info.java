/** Advises on a case: what to ask next, and what would have to change for another answer. */
@org.jspecify.annotations.NullMarked
package org.youju.advice;
