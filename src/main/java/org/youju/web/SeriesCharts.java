package org.youju.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youju.law.Language;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType.Kind;
import org.youju.rulebook.Subject;

/** Sets series of measured values beside the levels that the rules look for in them. */
final class SeriesCharts {
    private final Subject subject;
    private final Language language;

    SeriesCharts(Subject subject, Language language) {
        this.subject = subject;
        this.language = language;
    }

    /**
     * A level.
     *
     * @param value the value that is looked for
     * @param used what is computed with it
     */
    record Level(String value, List<String> used) {}

    /**
     * A series with its levels.
     *
     * @param item what the thing measured is called
     * @param label what is measured
     * @param unit unit of the values; empty if none
     * @param points the values in order; empty for a gap
     * @param levels what the rules compare with, from the least
     */
    record Chart(String item, String label, String unit, List<String> points, List<Level> levels) {}

    /** Returns the series that were filled in. */
    List<Chart> of(ChecklistSheet sheet, List<String> names) {
        List<Chart> charts = new ArrayList<>();
        for (int item = 0; item < names.size(); item++) {
            for (ChecklistField field : sheet.fields()) {
                boolean series = field.fact().type().kind() == Kind.SERIES
                        && field.list().isEmpty();
                if (series && sheet.cells().get(item).get(field.key()) instanceof Cell.Value value) {
                    List<String> points = new ArrayList<>();
                    value.json().forEach(point -> points.add(point(point)));
                    charts.add(new Chart(
                            names.get(item),
                            field.label().in(language),
                            field.fact().unit().in(language),
                            points,
                            levels(field.fact().name())));
                }
            }
        }
        return charts;
    }

    private static String point(JsonNode point) {
        return point.isNull() ? "" : point.asText();
    }

    /** Finds the levels in the functions over a series, and over the means taken of it. */
    private List<Level> levels(String series) {
        Map<BigDecimal, List<String>> levels = new TreeMap<>();
        collect(series, levels);
        return levels.entrySet().stream()
                .map(level -> new Level(level.getKey().toPlainString(), level.getValue()))
                .toList();
    }

    private void collect(String series, Map<BigDecimal, List<String>> levels) {
        for (Fact fact : subject.facts()) {
            if (fact.computation() instanceof Computation.Call call
                    && call.arguments().contains(new Computation.Reference(series))) {
                if (call.function().equals("means")) {
                    collect(fact.name(), levels);
                } else {
                    for (BigDecimal limit : limits(call)) {
                        levels.computeIfAbsent(limit, each -> new ArrayList<>())
                                .add(fact.label().in(language));
                    }
                }
            }
        }
    }

    /** Returns what {@code sustained(series, limit, length)} and {@code sustainedWithPeak(…, peak)} compare with. */
    private static List<BigDecimal> limits(Computation.Call call) {
        List<BigDecimal> constants = call.arguments().stream()
                .filter(Computation.Constant.class::isInstance)
                .map(argument -> ((Computation.Constant) argument).value())
                .collect(Collectors.toList());
        if (!call.function().startsWith("sustained") || constants.size() < 2) {
            return List.of();
        }
        // the second is how long
        constants.remove(1);
        return constants;
    }
}
