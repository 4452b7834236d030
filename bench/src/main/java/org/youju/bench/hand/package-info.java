/** Three questions of the housing instrument written by hand, to compare the engine with; never used by the program. */
@org.jspecify.annotations.NullMarked
package org.youju.bench.hand;
