/** Compares what rules say with what the ledger and, where it is at hand, the official text says: figures, comparison words, places. */
@org.jspecify.annotations.NullMarked
package org.youju.check.wording;
