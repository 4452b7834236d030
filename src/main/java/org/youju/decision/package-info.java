/** What is answered: outcome, findings, values and what is missing, each with its clause. */
@org.jspecify.annotations.NullMarked
package org.youju.decision;
