package org.youju.check.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.youju.check.Severity;
import org.youju.decision.Role;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Subject;

/** Finds values between the bands of a fact for which no rule gives anything, or no clause applies. */
final class BandGaps {
    private final Forms forms;
    private final Found found;

    BandGaps(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        for (Instrument instrument : forms.instruments()) {
            forms.byQuestion(instrument).forEach((question, rules) -> {
                letters(rules).forEach(letter -> checkGifts(standing(rules, letter)));
                checkApplies(instrument, question, rules);
            });
        }
    }

    private static Set<String> letters(List<Form> rules) {
        Set<String> letters = new TreeSet<>();
        letters.add("");
        rules.forEach(form -> letters.add(form.rule().reading()));
        return letters;
    }

    /** Returns the rules of every clause under a reading; unmarked where a clause has no such reading. */
    private static List<Form> standing(List<Form> rules, String letter) {
        return rules.stream()
                .map(form -> form.rule().clause())
                .distinct()
                .flatMap(pin -> Norm.under(letter, rulesOf(pin, rules)).stream())
                .toList();
    }

    private void checkGifts(List<Form> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(form -> GivenWhat.of(form.rule()).stream()
                .filter(given -> !given.refer())
                .forEach(given -> names.add(given.name())));
        for (String name : names) {
            // what is referred to a person is not forgotten
            List<Form> covering = rules.stream()
                    .filter(form -> GivenWhat.of(form.rule()).stream()
                            .anyMatch(given -> given.refer() || given.name().equals(name)))
                    .toList();
            List<Form> giving = covering.stream()
                    .filter(form -> GivenWhat.of(form.rule()).stream()
                            .anyMatch(given -> given.name().equals(name)))
                    .toList();
            for (Form form : giving) {
                measured(form)
                        .forEach(fact -> check(form, fact, covering).ifPresent(gap -> gap(form, name, fact, gap)));
            }
        }
    }

    /** A clause without conditions of its own applies to everything, and leaves no gap. */
    private void checkApplies(Instrument instrument, String question, List<Form> rules) {
        List<Form> applying = instrument.clauses().stream()
                .flatMap(clause -> Norm.of(clause, question, rulesOf(clause.pin(), rules)).stream())
                .filter(norm -> norm.has(Role.REQUIRES, Role.FORBIDS))
                .map(BandGaps::applying)
                .toList();
        for (Form form : applying) {
            measured(form).forEach(fact -> check(form, fact, applying).ifPresent(gap -> gapOfDuties(form, fact, gap)));
        }
    }

    private static Form applying(Norm norm) {
        List<Form> applies = norm.of(Role.APPLIES);
        Form first = applies.isEmpty() ? norm.forms().get(0) : applies.get(0);
        return new Form(
                first.rule(),
                first.space(),
                applies.stream().flatMap(form -> form.constraints().stream()).toList(),
                first.frame());
    }

    private static List<Form> rulesOf(Pin pin, List<Form> rules) {
        return rules.stream().filter(form -> form.rule().clause().equals(pin)).toList();
    }

    /** Returns the measured facts for which a rule has a band of its own. */
    private Stream<Fact> measured(Form form) {
        return form.variables().stream()
                .filter(variable ->
                        !variable.equals(Subject.AS_OF) && form.space().isMeasured(variable))
                .filter(variable -> form.constraints().stream().anyMatch(either -> either.isOnlyOn(variable)))
                .flatMap(variable -> forms.subject(form.rule()).fact(variable).stream());
    }

    /**
     * Returns the values above a rule's band and below another's that no rule covers, the other facts being as both want
     * them.
     */
    private static Optional<ValueSet> check(Form form, Fact fact, List<Form> covering) {
        ValueSet universe = form.space().universe(fact.name());
        List<List<Either>> all = covering.stream().map(Form::constraints).toList();
        ValueSet gap = ValueSet.none(universe.isOfWholeNumbers());
        for (Form above : covering) {
            ValueSet between = band(form, fact, universe)
                    .above()
                    .and(band(above, fact, universe).below());
            List<Either> others = Form.and(form.besides(fact.name()), above.besides(fact.name()));
            for (ValueSet cell : between.isEmpty() ? List.<ValueSet>of() : cells(fact.name(), between, covering)) {
                Either inside = Either.of(List.of(new Atom.Within(fact.name(), cell, universe)));
                if (Solver.all(Form.and(List.of(inside), others), all) != Possible.NO) {
                    gap = gap.or(cell);
                }
            }
        }
        return gap.isEmpty() ? Optional.empty() : Optional.of(gap);
    }

    /** Returns the values of a fact for which a rule can hold, as far as it compares the fact alone. */
    private static ValueSet band(Form form, Fact fact, ValueSet universe) {
        ValueSet band = universe;
        for (Either either : form.constraints()) {
            if (either.isOnlyOn(fact.name()) && either.atoms().get(0) instanceof Atom.Within within) {
                band = band.and(within.values());
            }
        }
        return band;
    }

    /** Returns the pieces into which the figures of the rules cut some values of a fact, in order. */
    private static List<ValueSet> cells(String variable, ValueSet whole, List<Form> rules) {
        TreeSet<Cut> cuts = new TreeSet<>();
        for (Form form : rules) {
            for (Either either : form.constraints()) {
                for (Atom atom : either.atoms()) {
                    if (atom instanceof Atom.Within within && within.variable().equals(variable)) {
                        within.values()
                                .segments()
                                .forEach(segment -> cuts.addAll(List.of(segment.from(), segment.to())));
                    }
                }
            }
        }
        cuts.add(Cut.END);
        List<ValueSet> cells = new ArrayList<>();
        Cut from = Cut.START;
        for (Cut cut : cuts) {
            ValueSet cell = ValueSet.of(whole.isOfWholeNumbers(), from, cut).and(whole);
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
            from = cut;
        }
        return cells;
    }

    private void gap(Form form, String name, Fact fact, ValueSet gap) {
        RuleText rule = form.rule();
        Text values = Words.of(fact, gap);
        found.inRule(
                "gives-gap",
                Severity.WARNING,
                rule,
                rule.question() + ":" + name + ":" + fact.name() + ":" + values.en(),
                new Text(
                        fact.label().zh() + values.zh() + "时，没有规则给出“" + name + "”。",
                        "No rule gives " + name + " where " + fact.name() + " is " + values.en() + "."),
                new Text("对照条文补上规则，或者转人工", "add the rule the text has for it, or refer it to a person"));
    }

    private void gapOfDuties(Form form, Fact fact, ValueSet gap) {
        RuleText rule = form.rule();
        Text values = Words.of(fact, gap);
        found.inRule(
                "applies-gap",
                Severity.NOTE,
                rule,
                rule.question() + ":" + fact.name() + ":" + values.en(),
                new Text(
                        fact.label().zh() + values.zh() + "时，“" + rule.question() + "”没有一条适用。",
                        "No clause of " + rule.question() + " applies where " + fact.name() + " is " + values.en()
                                + "."),
                new Text("对照条文确认确实没有规定", "make sure that the text says nothing of it"));
    }
}
