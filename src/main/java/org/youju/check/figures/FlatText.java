package org.youju.check.figures;

import java.util.Arrays;

/**
 * A text without the spaces and line breaks of its print, in one width of digits and brackets, and where each
 * character stood. Tabs, which part the cells of a table, are kept.
 */
public final class FlatText {
    private static final String WIDE = "０１２３４５６７８９％．－／：；（），";
    private static final String WIDTHS_AS_ONE = "0123456789%.-/：；（），";
    private static final String NARROW = "():;";
    private static final String NARROW_AS_ONE = "（）：；";

    private final String text;
    private final int[] offsets;

    private FlatText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Returns a part of a text flat. */
    public static FlatText of(String original, int start, int end) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[end - start + 1];
        boolean gap = false;
        boolean newLine = false;
        for (int i = start; i < end; i++) {
            char c = original.charAt(i);
            if (c != '\t'
                    && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B')) {
                gap = true;
                newLine |= c == '\n' || c == '\r';
                continue;
            }
            if (gap && !newLine && !text.isEmpty() && isAscii(text.charAt(text.length() - 1)) && isAscii(c)) {
                offsets[text.length()] = i - 1;
                text.append(' ');
            }
            gap = false;
            newLine = false;
            offsets[text.length()] = i;
            text.append(one(c));
        }
        offsets[text.length()] = end;
        String flat = text.toString();
        return new FlatText(narrowCommas(flat), Arrays.copyOf(offsets, flat.length() + 1));
    }

    /** Returns a whole text flat. */
    public static FlatText of(String original) {
        return of(original, 0, original.length());
    }

    public String text() {
        return text;
    }

    /** Returns where a character of the flat text stood. */
    public int offset(int at) {
        return offsets[at];
    }

    /** Returns where a stretch of the flat text that ends before a character ended. */
    public int endOffset(int end) {
        return end == 0 ? offsets[0] : offsets[end - 1] + 1;
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 0x7f && Character.isLetterOrDigit(c);
    }

    private static char one(char c) {
        int wide = WIDE.indexOf(c);
        if (wide >= 0) {
            return WIDTHS_AS_ONE.charAt(wide);
        }
        int narrow = NARROW.indexOf(c);
        return narrow >= 0 ? NARROW_AS_ONE.charAt(narrow) : c;
    }

    /** A comma between digits parts thousands; any other is punctuation. */
    private static String narrowCommas(String flat) {
        StringBuilder text = new StringBuilder(flat);
        for (int i = 0; i < text.length(); i++) {
            boolean amongDigits = i > 0
                    && i + 1 < text.length()
                    && Numerals.isArabic(text.charAt(i - 1))
                    && Numerals.isArabic(text.charAt(i + 1));
            if (text.charAt(i) == ',' && !amongDigits) {
                text.setCharAt(i, '，');
            }
        }
        return text.toString();
    }
}
