package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.youju.decision.Reason;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Reading;
import org.youju.law.Text;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/** The clauses and rules of a plan while it is made, as they stand on its day. */
final class PlannedClauses {
    private final Rulebook rulebook;
    private final Instrument instrument;
    private final LocalDate day;
    private final List<Rule> standing;
    private final Map<String, Map<Pin, List<Rule>>> byQuestion = new HashMap<>();
    private final Map<Pin, Integer> places = new HashMap<>();
    private final Map<String, ClausePlan> plans = new LinkedHashMap<>();
    private final Map<Rule, PlannedRule> planned = new LinkedHashMap<>();

    PlannedClauses(Rulebook rulebook, Instrument instrument, LocalDate day) {
        this.rulebook = rulebook;
        this.instrument = instrument;
        this.day = day;
        this.standing = rulebook.bound(instrument.id()).rules().stream()
                .filter(rule -> rule.text().period().contains(day))
                .toList();
        // A clause without a rule on the day is still a clause: its wording may not be held.
        for (Rule rule : rulebook.bound(instrument.id()).rules()) {
            List<Rule> ofClause = byQuestion
                    .computeIfAbsent(rule.text().question(), id -> new HashMap<>())
                    .computeIfAbsent(rule.text().clause(), pin -> new ArrayList<>());
            if (rule.text().period().contains(day)) {
                ofClause.add(rule);
            }
        }
        instrument.clauses().forEach(clause -> places.put(clause.pin(), places.size()));
    }

    /** The place of a clause in the text. */
    int place(ClausePlan clause) {
        return places.get(clause.clause().pin());
    }

    /** Every clause planned so far, in the order of their numbers. */
    List<ClausePlan> all() {
        return List.copyOf(plans.values());
    }

    /** Every clause planned so far, in the order of the text. */
    List<ClausePlan> inOrder() {
        return plans.values().stream()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /** Every rule planned so far, in the order of planning. */
    List<PlannedRule> plannedRules() {
        return List.copyOf(planned.values());
    }

    /** The clauses for which a question has rules, in the order of the text. */
    List<Pin> pins(Question question) {
        return byQuestion.getOrDefault(question.id(), Map.of()).keySet().stream()
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    private List<Rule> rulesOf(Question question, Pin pin) {
        return byQuestion.getOrDefault(question.id(), Map.of()).getOrDefault(pin, List.of());
    }

    /** The question whose rules say how a clause stands: the one asked if it has any, else the first in the ledger. */
    Optional<Question> definingQuestion(Question asked, Pin pin) {
        if (says(asked, pin)) {
            return Optional.of(asked);
        }
        return instrument.clause(pin).stream()
                .flatMap(clause -> clause.encoded().stream())
                .map(id -> rulebook.question(id).orElseThrow())
                .filter(question -> says(question, pin))
                .findFirst();
    }

    private boolean says(Question question, Pin pin) {
        return byQuestion.getOrDefault(question.id(), Map.of()).containsKey(pin);
    }

    PlannedRule planned(Rule rule, Frame frame) {
        return planned.computeIfAbsent(
                rule,
                each -> new PlannedRule(
                        each,
                        instrument.clause(each.text().clause()).orElseThrow(),
                        frame,
                        rulebook.words().conditions(each.text()),
                        rulebook.words().limits(each.text())));
    }

    /** The planned rules of a clause for a question; the clause must be planned already. */
    List<PlannedRule> rules(Question question, Pin pin) {
        return rulesOf(question, pin).stream().map(planned::get).toList();
    }

    ClausePlan get(Question question, Pin pin, Frame frame) {
        String key = question.id() + " " + pin;
        ClausePlan known = plans.get(key);
        if (known != null) {
            return known;
        }
        Clause clause = instrument.clause(pin).orElseThrow();
        List<PlannedRule> rules = rulesOf(question, pin).stream()
                .map(rule -> planned(rule, frame))
                .toList();
        Optional<ClauseVersion> version = clause.versionOn(day);
        // Without a rule a clause would look fulfilled; so it is taken as not held, whatever the ledger says.
        boolean held = !rules.isEmpty()
                && version.map(span -> span.held() && !span.deleted()).orElse(false);
        ClausePlan plan = new ClausePlan(
                clause,
                frame,
                Weights.of(clause, question),
                clause.decides().contains(question.id()),
                plans.size(),
                readings(clause, rules),
                rules,
                held,
                version.isPresent() && version.get().deleted()
                        ? ClauseResult.of(Status.NOT_APPLICABLE)
                        : ClauseResult.unknown(Lacks.reason(notHeld(clause))));
        plans.put(key, plan);
        return plan;
    }

    private Reason notHeld(Clause clause) {
        return new Reason(
                "text-not-held",
                instrument.id(),
                clause.pin().cited(),
                new Text(
                        clause.label() + "在该日的文本未收录",
                        "the wording of " + clause.pin().cited() + " on that day is not held"));
    }

    private static List<String> readings(Clause clause, List<PlannedRule> rules) {
        TreeSet<String> marked = new TreeSet<>();
        rules.forEach(rule -> marked.add(rule.text().reading()));
        marked.remove("");
        if (marked.isEmpty()) {
            return List.of("");
        }
        List<String> letters = new ArrayList<>(clause.readings().stream()
                .map(Reading::id)
                .filter(id -> id.equals("A") || marked.contains(id))
                .toList());
        if (!letters.contains("A")) {
            letters.add(0, "A");
        }
        marked.stream().filter(letter -> !letters.contains(letter)).forEach(letters::add);
        return letters;
    }

    /** The codes with which a question's rules refer to a person. */
    List<String> referralCodes(Question question) {
        return standing.stream()
                .filter(rule -> rule.text().question().equals(question.id()))
                .flatMap(rule -> rule.text().gifts().stream())
                .filter(Gift::refer)
                .map(Gift::name)
                .distinct()
                .toList();
    }

    /** The rules that give something: the question's own, or where it has none, those of other questions. */
    List<Rule> givingRules(Question asked, Predicate<Gift> wanted, String subject) {
        List<Rule> giving = standing.stream()
                .filter(rule -> rule.text().role() == Role.GIVES
                        && isOf(rule, subject)
                        && rule.text().gifts().stream().anyMatch(wanted))
                .toList();
        List<Rule> own = giving.stream()
                .filter(rule -> rule.text().question().equals(asked.id()))
                .toList();
        return own.isEmpty() ? giving : own;
    }

    private boolean isOf(Rule rule, String subject) {
        return rule.text().subjectIn(question(rule)).equals(subject);
    }

    private Question question(Rule rule) {
        return rulebook.question(rule.text().question()).orElseThrow();
    }

    /** The rules planned so far that make a result: those of the clause or of the question under whose name it is read. */
    List<PlannedRule> making(String result) {
        return planned.values().stream()
                .filter(rule -> rule.clause().pin().fieldName().equals(result)
                        || question(rule.rule()).fieldName().equals(result))
                .toList();
    }

    /** Why more may be given than a question's rules say: clauses that give it, but whose wording of the day is not held. */
    Lacks unheard(Question asked, Predicate<Gift> wanted, Frame frame) {
        return rulebook.bound(instrument.id()).rules().stream()
                .map(Rule::text)
                .filter(rule -> rule.question().equals(asked.id())
                        && rule.role() == Role.GIVES
                        && rule.gifts().stream().anyMatch(wanted))
                .map(RuleText::clause)
                .distinct()
                .map(pin -> get(asked, pin, frame).unheard())
                .reduce(Lacks.NONE, Lacks::plus);
    }

    /** The rules to which a rule yields for one of its gifts: those of the named clauses that give the same, or refer. */
    List<Special> special(Question question, Rule rule, Gift gift, Frame frame) {
        List<Special> special = new ArrayList<>();
        for (Pin pin : rule.text().unless()) {
            ClausePlan clause = get(question, pin, frame);
            // what a clause gives in other versions, it may give in one that is not held
            List<Rule> rules = clause.unheard().isEmpty()
                    ? standing
                    : rulebook.bound(instrument.id()).rules();
            List<Rule> giving = rules.stream()
                    .filter(other -> other.text().clause().equals(pin)
                            && other.text().question().equals(rule.text().question())
                            && other.text().role() == Role.GIVES)
                    .toList();
            List<Rule> same = giving.stream()
                    .filter(other -> other.text().gifts().stream()
                            .anyMatch(otherGift -> otherGift.refer()
                                    || (!gift.refer() && otherGift.name().equals(gift.name()))))
                    .toList();
            (same.isEmpty() ? giving : same).forEach(other -> special.add(new Special(clause, planned(other, frame))));
        }
        return special;
    }
}
