package org.youju.rulebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;

/** Turns what the DRL parser complains of into a problem that its author can mend. */
final class SyntaxProblem {
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+) (.*)", Pattern.DOTALL);
    private static final Pattern NEAR = Pattern.compile("input '([^']*)'");
    private static final Pattern RULE = Pattern.compile("in rule \"?([^\"]*)\"?");
    private static final Pattern FULL_WIDTH =
            Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|(?<sign>[\\uFF01-\\uFF5E\\u201C\\u201D\\u3000\\u3001\\u3002])");

    private SyntaxProblem() {}

    /** Returns the first complaint; what the parser says after it is mostly its consequence. */
    static Problem of(String file, String text, List<DroolsError> errors) {
        String said = errors.isEmpty() ? "" : errors.get(0).getMessage();
        Matcher place = PLACE.matcher(said == null ? "" : said);
        boolean placed = place.find();
        int line = placed ? Integer.parseInt(place.group(1)) : 0;
        Matcher rule = RULE.matcher(said == null ? "" : said);
        String name = rule.find() ? rule.group(1) : "";
        Matcher fullWidth = FULL_WIDTH.matcher(text);
        while (fullWidth.find()) {
            if (fullWidth.group("sign") != null) {
                int at = (int) text.substring(0, fullWidth.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                return new Problem(
                        file,
                        at,
                        name,
                        "",
                        "the full-width sign " + fullWidth.group("sign") + " stands outside strings and comments",
                        "write the ASCII sign");
            }
        }
        Matcher near = NEAR.matcher(said == null ? "" : said);
        String token = near.find() ? near.group(1) : "";
        String message = token.isEmpty()
                ? "cannot be read as DRL" + (placed ? ": " + place.group(3) : "")
                : "cannot be read at \"" + token + "\""
                        + (placed ? " (column " + (Integer.parseInt(place.group(2)) + 1) + ")" : "");
        return new Problem(file, line, name, "", message, hint(token));
    }

    private static String hint(String token) {
        return switch (token) {
            case "=" -> "write == to compare";
            case "then", "end" -> "a ) or a comparison is missing before it";
            case "<eof>" -> "every rule ends with end, every ( with )";
            case ")", "," -> "a comparison is missing before it";
            default -> "a rule is: rule \"name\" @clause( \"pin\" ) @role when Subject( fact == literal ) then end";
        };
    }
}
