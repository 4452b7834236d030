package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.facts.Facts;
import org.youju.rulebook.FactType;

/** What an absent list may hold: nothing, or a few elements, all of one sort that the rules tell apart from the others. */
final class ElementCandidates {
    private static final int MOST_ELEMENTS = 3;
    private static final int MOST_SORTS = 4;
    private static final int MOST_TRIED = 256;

    private ElementCandidates() {}

    /**
     * Returns lists of complete elements.
     *
     * @param plans the plans that may look into the list
     * @param facts what else is known
     * @param asOf the day of the question
     * @param list the list fact
     * @param candidates values of the elements' facts
     */
    static List<Object> of(List<Plan> plans, Facts facts, LocalDate asOf, FactAt list, Candidates candidates) {
        List<Object> lists = new ArrayList<>();
        lists.add(List.of());
        for (Plan plan : plans) {
            for (int frame = 1; frame < plan.frames().size(); frame++) {
                if (plan.frames().get(frame).list() == list.position()) {
                    for (Facts sort : sorts(plan, frame, facts, asOf, list, candidates)) {
                        for (int size = 1; size <= MOST_ELEMENTS; size++) {
                            lists.add(Collections.nCopies(size, sort));
                        }
                    }
                }
            }
        }
        return lists;
    }

    private static List<Facts> sorts(
            Plan plan, int frame, Facts facts, LocalDate asOf, FactAt list, Candidates candidates) {
        Frame looked = plan.frames().get(frame);
        Map<Object, Facts> sorts = new LinkedHashMap<>();
        for (Facts element : elements(plan, frame, candidates)) {
            Facts with = Substitution.with(facts, list, List.of(element));
            Object result = plan.run(with, asOf).stream()
                    .map(world -> plan.clauses().stream()
                            .filter(clause -> clause.frame() == looked)
                            .map(clause -> Optional.ofNullable(world.results(clause.number()))
                                    .map(results -> results[0].status()))
                            .toList())
                    .toList();
            if (sorts.size() < MOST_SORTS) {
                sorts.putIfAbsent(List.of(result, inputs(plan, frame, element)), element);
            }
        }
        return List.copyOf(sorts.values());
    }

    /** What the list's own computations take from an element. */
    private static List<Object> inputs(Plan plan, int frame, Facts element) {
        List<Object> inputs = new ArrayList<>();
        for (int position = 0; position < element.index().size(); position++) {
            if (plan.facts().isInput(frame, position)) {
                element.at(position).ifPresent(inputs::add);
            }
        }
        return inputs;
    }

    private static List<Facts> elements(Plan plan, int frame, Candidates candidates) {
        Frame looked = plan.frames().get(frame);
        List<Facts> elements = new ArrayList<>(List.of(Facts.none(looked.index())));
        for (FactAt at : looked.facts(0)) {
            boolean matters = !plan.facts().tests(frame, at.name()).isEmpty()
                    || plan.facts().isInput(frame, at.position());
            boolean plain = looked.subject().facts().get(at.position()).type().kind() != FactType.Kind.ELEMENTS;
            if (!matters
                    || !plain
                    || looked.subject().facts().get(at.position()).isComputed()) {
                continue;
            }
            List<Facts> longer = new ArrayList<>();
            for (Object value : candidates.of(at).values()) {
                for (Facts element : elements) {
                    if (longer.size() < MOST_TRIED) {
                        longer.add(element.toBuilder().set(at.position(), value).build());
                    }
                }
            }
            elements = longer.isEmpty() ? elements : longer;
        }
        return elements;
    }
}
