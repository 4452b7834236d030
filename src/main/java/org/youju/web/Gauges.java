package org.youju.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType.Kind;
import org.youju.rulebook.Rulebook;

/** Sets each measured value beside the limits that a clause requires of it. */
final class Gauges {
    private static final Set<String> DUTIES = Set.of("requires", "forbids");

    private final Rulebook rulebook;
    private final String subject;
    private final Language language;

    Gauges(Rulebook rulebook, String subject, Language language) {
        this.rulebook = rulebook;
        this.subject = subject;
        this.language = language;
    }

    /**
     * A measured value and a limit.
     *
     * @param item what the thing measured is called
     * @param fact name of the fact
     * @param label what it is called
     * @param value the value
     * @param comparison how the value must stand to the limit, as the messages name it: {@code atMost} and the like
     * @param limit the limit
     * @param distance how far the value lies from the limit; negative below it
     * @param unit of all three; empty if none
     * @param kept whether the value keeps the limit
     * @param broken whether the clause is violated and the value does not keep the limit
     * @param clause the clause, as answers name it
     */
    record Gauge(
            String item,
            String fact,
            String label,
            String value,
            String comparison,
            String limit,
            String distance,
            String unit,
            boolean kept,
            boolean broken,
            Map<String, Object> clause) {}

    /** Returns the gauges of a result; clauses that do not apply or decide nothing set no limit. */
    List<Gauge> of(ChecklistResult result) {
        Set<Gauge> gauges = new LinkedHashSet<>();
        for (ChecklistResult.Item item : result.items()) {
            for (Map<String, Object> decision : item.decisions()) {
                for (Map<String, Object> finding : Trees.list(decision, "findings")) {
                    boolean weighs = Boolean.TRUE.equals(finding.get("weighs"));
                    if (weighs && !"not-applicable".equals(finding.get("status"))) {
                        of(item.name(), finding).forEach(gauges::add);
                    }
                }
            }
        }
        return List.copyOf(gauges);
    }

    private Stream<Gauge> of(String item, Map<String, Object> finding) {
        List<Gauge> gauges = new ArrayList<>();
        for (Map<String, Object> condition : Trees.list(finding, "conditions")) {
            if (DUTIES.contains(String.valueOf(condition.get("role")))) {
                for (Map<String, Object> margin : Trees.list(condition, "margins")) {
                    gauge(item, finding, condition, margin).ifPresent(gauges::add);
                }
            }
        }
        return gauges.stream();
    }

    private Optional<Gauge> gauge(
            String item, Map<String, Object> finding, Map<String, Object> condition, Map<String, Object> margin) {
        String name = String.valueOf(margin.get("fact"));
        Optional<Fact> fact = fact(name, String.valueOf(finding.getOrDefault("at", "")));
        boolean measured = fact.map(each -> each.type().kind())
                .filter(kind -> kind == Kind.DECIMAL || kind == Kind.INTEGER)
                .isPresent();
        Object value = Trees.map(condition, "facts").get(name);
        Object limit = margin.get("limit");
        if (!measured || value == null || limit == null) {
            return Optional.empty();
        }
        String comparison = String.valueOf(margin.get("comparison"));
        boolean forbidden = "forbids".equals(condition.get("role"));
        boolean kept = forbidden
                != holds(new BigDecimal(value.toString()).compareTo(new BigDecimal(limit.toString())), comparison);
        return Optional.of(new Gauge(
                item,
                name,
                fact.map(Fact::label).map(label -> label.in(language)).orElse(name),
                value.toString(),
                word(comparison, forbidden),
                limit.toString(),
                String.valueOf(margin.get("distance")),
                fact.map(Fact::unit).orElse(Text.NONE).in(language),
                kept,
                !kept && "violated".equals(finding.get("status")),
                Trees.map(finding, "clause")));
    }

    private Optional<Fact> fact(String name, String at) {
        // an element's finding stands at /facts/list/number
        String list = at.isEmpty() ? "" : at.split("/", -1)[2];
        return rulebook.subject(subject)
                .flatMap(whole -> list.isEmpty()
                        ? Optional.of(whole)
                        : whole.fact(list)
                                .flatMap(fact -> rulebook.subject(fact.type().of())))
                .flatMap(whole -> whole.fact(name));
    }

    private static boolean holds(int sign, String comparison) {
        return switch (comparison) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            default -> sign == 0;
        };
    }

    /** Returns in a word how a value must stand to its limit, as the messages name it. */
    private static String word(String comparison, boolean forbidden) {
        return switch (comparison) {
            case "<" -> forbidden ? "atLeast" : "less";
            case "<=" -> forbidden ? "greater" : "atMost";
            case ">" -> forbidden ? "atMost" : "greater";
            case ">=" -> forbidden ? "less" : "atLeast";
            default -> forbidden ? "other" : "equal";
        };
    }
}
