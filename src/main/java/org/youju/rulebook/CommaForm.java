package org.youju.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a mixture of {@code &&} and {@code ||} in the form rules use: comma-separated alternatives. */
final class CommaForm {
    private final List<DrlToken> tokens;
    private int next;

    private CommaForm(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    /** Returns {@code A || B, A || C} for {@code A || B && C}. */
    static String of(List<DrlToken> tokens) {
        return new CommaForm(tokens)
                .anyOf().stream().map(parts -> String.join(" || ", parts)).collect(Collectors.joining(", "));
    }

    private List<List<String>> anyOf() {
        List<List<String>> all = allOf();
        while (next < tokens.size() && tokens.get(next).is("||")) {
            next++;
            List<List<String>> right = allOf();
            List<List<String>> product = new ArrayList<>();
            for (List<String> one : all) {
                for (List<String> other : right) {
                    List<String> both = new ArrayList<>(one);
                    other.stream().filter(part -> !both.contains(part)).forEach(both::add);
                    product.add(both);
                }
            }
            all = product;
        }
        return all;
    }

    private List<List<String>> allOf() {
        List<List<String>> all = new ArrayList<>(part());
        while (next < tokens.size() && tokens.get(next).is("&&")) {
            next++;
            all.addAll(part());
        }
        return all;
    }

    private List<List<String>> part() {
        if (next < tokens.size() && tokens.get(next).is("(")) {
            next++;
            List<List<String>> inside = anyOf();
            next++;
            return inside;
        }
        int start = next;
        int depth = 0;
        while (next < tokens.size()) {
            DrlToken token = tokens.get(next);
            if (depth == 0 && (token.is("&&") || token.is("||") || token.is(")"))) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            next++;
        }
        return List.of(List.of(DrlToken.join(tokens.subList(start, next))));
    }
}
