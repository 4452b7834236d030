/** Tells what is proven: as JSON for programs, as a page for lawyers. */
@org.jspecify.annotations.NullMarked
package org.youju.check.report;
