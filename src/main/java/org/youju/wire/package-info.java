/** Reads requests from JSON and writes decisions, catalogues and refusals to JSON, for every entrance alike. */
@org.jspecify.annotations.NullMarked
package org.youju.wire;
