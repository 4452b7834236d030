package org.youju.wire;

/** Makes what was submitted fit to be shown in a message: short, printable, valid Unicode. */
final class Echo {
    private static final int LONGEST = 60;

    private Echo() {}

    static String of(String submitted) {
        StringBuilder shown = new StringBuilder();
        submitted.codePoints().limit(LONGEST).forEach(point -> shown.appendCodePoint(isPrintable(point) ? point : '?'));
        return submitted.codePointCount(0, submitted.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** A lone surrogate cannot be written as UTF-8, and a control character or a change of direction would mislead. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
