package org.youju.bench;

import java.util.List;
import java.util.Locale;

/** Medians of rounds, and a table of them. */
public final class Medians {
    private Medians() {}

    /** Returns the median. */
    public static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median of the ratios of each round, with the least and the greatest. */
    public static String ratio(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new java.util.ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f)",
                of(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    /** A row of a Markdown table. */
    public static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Returns the median of some figures, formatted. */
    public static String number(String format, List<Double> values) {
        return String.format(Locale.ROOT, format, of(values));
    }
}
