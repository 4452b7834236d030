package org.youju.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word or sign of a constraint.
 *
 * @param kind what it is
 * @param text as written; a dotted name is one token
 * @param line its line in the file
 */
record DrlToken(Kind kind, String text, int line) {
    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN;

        private final String group = name().toLowerCase(Locale.ROOT);
    }

    private static final Set<String> BEFORE_LITERAL = Set.of("==", "<", "<=", ">", ">=", "(", ",");
    private static final Pattern NEXT = Pattern.compile(
            "(?<space>\\s+|//[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
                    + "|(?<number>\\d[\\w]*(?:\\.\\d\\w*)?|\\.\\d\\w*)"
                    + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\s*\\.\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||:=|!\\.|.)",
            Pattern.DOTALL);

    /** Splits a constraint into its tokens; comments and spaces fall away. */
    static List<DrlToken> of(String source, int firstLine) {
        List<DrlToken> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(source);
        int line = firstLine;
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String text = matcher.group(kind.group);
                if (text != null && kind == Kind.NUMBER && isMinus(tokens)) {
                    tokens.set(tokens.size() - 1, new DrlToken(kind, "-" + text, line));
                } else if (text != null) {
                    tokens.add(new DrlToken(kind, kind == Kind.NAME ? text.replaceAll("\\s+", "") : text, line));
                }
            }
            line += (int) matcher.group().chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }

    /** Returns whether the last token is the sign of the number that follows, not a subtraction. */
    private static boolean isMinus(List<DrlToken> tokens) {
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last).is("-")
                && BEFORE_LITERAL.contains(tokens.get(last - 1).text());
    }

    /** Returns the tokens as one line of DRL. */
    static String join(List<DrlToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (DrlToken token : tokens) {
            boolean tight = text.isEmpty() || token.is(",") || text.charAt(text.length() - 1) == '!';
            text.append(tight ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    boolean is(String sign) {
        return text.equals(sign) && kind != Kind.STRING;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
