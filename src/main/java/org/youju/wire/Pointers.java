package org.youju.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** Checks JSON pointers that name facts of a request, such as {@code /facts/members/1/livesTogether}. */
final class Pointers {
    private static final Text FORM =
            new Text("事实的 JSON 指针，如 /facts/householdSize", "the JSON pointer of a fact, such as /facts/householdSize");

    private final Rulebook rulebook;

    Pointers(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Returns pointers that all name facts.
     *
     * @param request the request they stand in
     * @param field pointer of the field that holds them
     * @throws WireException with every pointer that names no fact
     */
    Set<String> check(AdviceRequest request, List<String> pointers, String field) {
        Subject subject = rulebook.subject(
                        rulebook.question(request.question()).orElseThrow().subject())
                .orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        Set<String> good = new HashSet<>();
        for (int index = 0; index < pointers.size(); index++) {
            String[] path = pointers.get(index).split("/", -1);
            String at = field + "/" + index;
            boolean form = path.length == 3 || path.length == 5;
            if (!form || !path[0].isEmpty() || !path[1].equals("facts")) {
                refusals.add(wrong(at, pointers.get(index)));
            } else if (path.length == 3) {
                check(subject, path[2], at, refusals);
            } else {
                checkElement(request, subject, path, at, refusals);
            }
            good.add(pointers.get(index));
        }
        if (!refusals.isEmpty()) {
            throw new WireException(refusals);
        }
        return good;
    }

    private static void check(Subject subject, String name, String at, List<Refusal> refusals) {
        List<String> known = SubjectReader.submittable(subject).map(Fact::name).toList();
        if (!known.contains(name)) {
            refusals.add(Unknown.name(Refusal.Kind.UNKNOWN_FACT, at, name, known));
        }
    }

    private void checkElement(
            AdviceRequest request, Subject subject, String[] path, String at, List<Refusal> refusals) {
        List<?> elements = request.facts()
                .get(path[2])
                .filter(List.class::isInstance)
                .map(list -> (List<?>) list)
                .orElse(List.of());
        int element = path[3].matches("\\d{1,4}") ? Integer.parseInt(path[3]) : elements.size();
        if (element >= elements.size() || !(elements.get(element) instanceof Facts)) {
            refusals.add(wrong(at, String.join("/", path)));
            return;
        }
        Subject of = rulebook.subject(subject.fact(path[2]).orElseThrow().type().of())
                .orElseThrow();
        check(of, path[4], at, refusals);
    }

    private static Refusal wrong(String at, String pointer) {
        String shown = Echo.of(pointer);
        return Refusal.of(
                        Refusal.Kind.WRONG_VALUE,
                        at,
                        "\"" + shown + "\" 不指向任何事实；应为" + FORM.zh(),
                        "\"" + shown + "\" names no fact; expected " + FORM.en())
                .expecting(FORM);
    }
}
