/** What a text of law is: instruments, clauses, their force, dates and places, as plain values of the JDK. */
@org.jspecify.annotations.NullMarked
package org.youju.law;
