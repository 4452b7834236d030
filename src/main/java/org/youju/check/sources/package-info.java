/** The official texts, where they are at hand: finds an instrument in a gazette and the passage of each of its clauses. */
@org.jspecify.annotations.NullMarked
package org.youju.check.sources;
