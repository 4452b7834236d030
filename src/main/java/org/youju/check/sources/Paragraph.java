package org.youju.check.sources;

import java.util.Optional;

/**
 * One paragraph of a text, whose lines are joined.
 *
 * @param start where it begins in the body
 * @param end where it ends, exclusive
 * @param mark the mark it begins with
 * @param row whether it is the row of a table
 * @param sentence whether it says a sentence; otherwise it is a heading
 */
record Paragraph(int start, int end, Optional<Mark> mark, boolean row, boolean sentence) {}
