package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.youju.engine.CurrentEngine;
import org.youju.engine.Deadlines;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.wire.AdviceDesk;
import org.youju.wire.DeadlineDesk;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;

/** The page that says what a case comes to: the answer, why, what would change it, and by when. */
@Singleton
final class ResultPage {
    private static final Set<String> REFUSED = Set.of("not-eligible", "non-compliant", "not-met");
    private static final Set<String> OPEN = Set.of("undetermined", "needs-review");

    private final Pages pages;
    private final Desk desk;
    private final AdviceDesk advice;
    private final DeadlineDesk deadlineDesk;
    private final CurrentEngine engines;
    private final Messages messages;
    private final PlaceChoices places;

    ResultPage(
            Pages pages,
            Desk desk,
            AdviceDesk advice,
            DeadlineDesk deadlineDesk,
            CurrentEngine engines,
            Messages messages,
            PlaceChoices places) {
        this.pages = pages;
        this.desk = desk;
        this.advice = advice;
        this.deadlineDesk = deadlineDesk;
        this.engines = engines;
        this.messages = messages;
        this.places = places;
    }

    /** Decides a case and shows the decision. */
    ModelAndView<Map<String, Object>> show(HttpRequest<?> request, PageLanguage language, CaseFile file) {
        byte[] asRequest = Trees.bytes(file.request());
        Map<String, Object> decision = Trees.of(desk.decide(asRequest, Detail.FULL));
        Rulebook rulebook = engines.get().rulebook();
        Question question = rulebook.question(file.question()).orElseThrow();
        AnsweredFacts words = new AnsweredFacts(rulebook, language.language(), messages.in(language.language()));
        Map<String, Object> model = new HashMap<>();
        String outcome = (String) decision.get("outcome");
        model.put("file", file);
        model.put("case", file.json());
        model.put(
                "share",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(file.json().getBytes(StandardCharsets.UTF_8)));
        model.put("title", question.label().in(language.language()));
        model.put("placeName", places.name(file.place(), language.language()));
        model.put("decision", decision);
        Map<String, String> names = words.names(file.question());
        model.put("given", given(rulebook, language, file, decision, names));
        model.put("groups", FindingGroups.of(decision, question.kind().asksForValues(), names));
        model.put(
                "shown",
                ShownValues.of(
                        rulebook,
                        question.subject(),
                        List.of(question),
                        language.language(),
                        messages.in(language.language())));
        model.put("names", names);
        model.put("answered", words.of(file));
        model.put("missing", missing(rulebook, language, file, decision));
        model.put("unanswered", unanswered(rulebook, language, file, decision));
        model.put("whatIf", REFUSED.contains(outcome) ? Trees.of(advice.whatIf(asRequest)) : null);
        model.put("deadlines", deadlines(rulebook, file, decision));
        model.put("askWhom", OPEN.contains(outcome) ? issuers(rulebook, language, decision) : List.of());
        model.put("other", "/" + language.other().code() + "/ask/" + file.question());
        model.put("otherForm", Map.of("case", file.json(), "action", "result"));
        return pages.page(request, language, "result", model);
    }

    /** The values, each with how it was worked out. */
    private static List<Map<String, Object>> given(
            Rulebook rulebook,
            PageLanguage language,
            CaseFile file,
            Map<String, Object> decision,
            Map<String, String> names) {
        Arithmetic arithmetic = new Arithmetic(rulebook, language.language(), names);
        List<Map<String, Object>> given = new ArrayList<>();
        for (Map<String, Object> value : Trees.list(decision, "values")) {
            Map<String, Object> shown = new HashMap<>(ElementNames.in(value, names));
            shown.put(
                    "sum",
                    arithmetic
                            .of(file.question(), value, Trees.list(decision, "findings"))
                            .orElse(""));
            given.add(shown);
        }
        return given;
    }

    private static List<Map<String, String>> missing(
            Rulebook rulebook, PageLanguage language, CaseFile file, Map<String, Object> decision) {
        return Trees.list(decision, "missing").stream()
                .map(missing -> missing.get("at") + "/" + missing.get("fact"))
                .flatMap(pointer -> named(rulebook, language, file, pointer))
                .toList();
    }

    /** What the clauses that can move the outcome still wait for, even where the outcome no longer does. */
    private static List<Map<String, String>> unanswered(
            Rulebook rulebook, PageLanguage language, CaseFile file, Map<String, Object> decision) {
        return Trees.list(decision, "findings").stream()
                .filter(finding -> Boolean.TRUE.equals(finding.get("weighs")))
                .flatMap(finding -> Trees.list(finding, "conditions").stream()
                        .flatMap(condition -> ((List<?>) condition.get("missing")).stream())
                        .map(fact -> finding.getOrDefault("at", CaseFile.ROOT) + "/" + fact))
                .distinct()
                .filter(pointer -> !file.asked().contains(pointer))
                .flatMap(pointer -> named(rulebook, language, file, pointer))
                .toList();
    }

    private static Stream<Map<String, String>> named(
            Rulebook rulebook, PageLanguage language, CaseFile file, String pointer) {
        return NamedFact.find(rulebook, file.question(), pointer).stream()
                .filter(named -> named.fact().isSubmittable())
                .map(named -> Map.of("pointer", pointer, "label", named.label(language.language())));
    }

    private List<Map<String, Object>> deadlines(Rulebook rulebook, CaseFile file, Map<String, Object> decision) {
        Deadlines counted = new Deadlines(rulebook);
        Set<List<String>> clauses = new LinkedHashSet<>();
        Trees.list(decision, "findings").forEach(finding -> {
            Map<String, Object> clause = Trees.map(finding, "clause");
            clauses.add(List.of((String) clause.get("instrument"), (String) clause.get("pin")));
        });
        List<Map<String, Object>> list = new ArrayList<>();
        for (List<String> named : clauses) {
            boolean counts = rulebook.instrument(named.get(0)).stream()
                    .flatMap(text -> text.clauses().stream())
                    .filter(clause -> clause.pin().cited().equals(named.get(1)))
                    .anyMatch(clause -> counted.question(clause)
                            .filter(file.question()::equals)
                            .isPresent());
            if (counts) {
                Map<String, Object> answer =
                        Trees.of(deadlineDesk.json(CalendarController.request(named.get(0), named.get(1), file)));
                List<Map<String, Object>> due = Trees.list(answer, "deadlines").stream()
                        .filter(each -> each.get("due") != null)
                        .toList();
                answer.put("deadlines", due);
                list.addAll(due.isEmpty() ? List.of() : List.of(answer));
            }
        }
        return list;
    }

    /** Who made the texts that leave the case open: they can say how they are meant. */
    private static List<String> issuers(Rulebook rulebook, PageLanguage language, Map<String, Object> decision) {
        return Trees.list(decision, "findings").stream()
                .filter(FindingGroups::isUnclear)
                .map(finding -> (String) Trees.map(finding, "clause").get("instrument"))
                .distinct()
                .map(rulebook::instrument)
                .flatMap(Optional::stream)
                .map(Instrument::issuer)
                .map((Text issuer) -> issuer.in(language.language()))
                .distinct()
                .toList();
    }
}
