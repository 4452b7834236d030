package org.youju.rulebook;

import org.youju.law.Language;
import org.youju.law.Text;

/** How a comparison reads, by the sort of what is compared. */
final class ComparisonWords {
    private ComparisonWords() {}

    /** Returns the words between the two sides. */
    static String of(Operator operator, FactType.Kind kind, Language language) {
        Text words =
                switch (kind) {
                    case DATE -> ofDates(operator);
                    case CODE -> ofCodes(operator);
                    default -> ofAmounts(operator);
                };
        return words.in(language);
    }

    private static Text ofAmounts(Operator operator) {
        return switch (operator) {
            case EQUAL -> new Text("为", "is");
            case LESS -> new Text("低于", "is below");
            case AT_MOST -> new Text("不超过", "is at most");
            case GREATER -> new Text("超过", "is above");
            case AT_LEAST -> new Text("不低于", "is at least");
            case CONTAINS -> new Text("包含", "includes");
        };
    }

    private static Text ofCodes(Operator operator) {
        return switch (operator) {
            case AT_MOST -> new Text("不高于", "is at most");
            case GREATER -> new Text("高于", "is above");
            default -> ofAmounts(operator);
        };
    }

    private static Text ofDates(Operator operator) {
        return switch (operator) {
            case LESS -> new Text("早于", "is before");
            case AT_MOST -> new Text("不晚于", "is not after");
            case GREATER -> new Text("晚于", "is after");
            case AT_LEAST -> new Text("不早于", "is not before");
            default -> ofAmounts(operator);
        };
    }
}
