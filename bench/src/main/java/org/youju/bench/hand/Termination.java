package org.youju.bench.hand;

import static org.youju.bench.hand.Conditions.atLeast;
import static org.youju.bench.hand.Conditions.bool;
import static org.youju.bench.hand.Conditions.condition;
import static org.youju.bench.hand.Conditions.decimal;
import static org.youju.bench.hand.Conditions.is;
import static org.youju.bench.hand.Conditions.lacks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.FactUse;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Outcome;
import org.youju.decision.Role;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.engine.Query;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** Article 22: seven acts, any of which obliges to vacate. */
final class Termination {
    static final String QUESTION = "tenancy-termination";

    private static final int ITEMS = 7;
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final String[] RESULTS = {
        "art22_item1", "art22_item2", "art22_item3", "art22_item4", "art22_item5", "art22_item6", "art22_item7"
    };

    private final Instrument instrument;
    private final Answers answers;
    private final Clause art22;
    private final Clause[] items = new Clause[ITEMS];
    private final Said[][] texts = new Said[ITEMS][];
    private final Said anyOfThem;
    private final Output mustVacate;

    private final int sublet;
    private final int lentOut;
    private final int exchanged;
    private final int exchangeApproved;
    private final int useChanged;
    private final int damagedDwelling;
    private final int unauthorisedRenovation;
    private final int refusedToRestore;
    private final int unlawfulActivityFound;
    private final int longestContinuousVacancyMonths;
    private final int vacancyJustified;
    private final int cumulativeArrearsMonths;
    private final int arrearsJustified;
    private final int otherStatutoryGround;

    Termination(Rulebook rulebook, Wording wording) {
        Question question = rulebook.question(QUESTION).orElseThrow();
        this.instrument = wording.instrument();
        this.answers = new Answers(
                question, rulebook.identity(), new Text("符合规定", "compliant"), new Text("不符合规定", "not compliant"));
        this.mustVacate = question.output("mustVacate").orElseThrow();
        this.art22 = wording.clause("art22");
        this.anyOfThem = wording.rule(QUESTION, "art22 有七种行为之一的应当腾退")[0];
        String[] rules = {
            "转租、转借或者擅自调换", "改变用途", "破坏或者擅自装修，拒不恢复原状", "在房内从事违法活动", "无正当理由连续空置6个月以上", "无正当理由累计欠租6个月以上", "法律、法规规定的其他情形"
        };
        for (int item = 0; item < ITEMS; item++) {
            String pin = "art22.item" + (item + 1);
            items[item] = wording.clause(pin);
            texts[item] = wording.rule(QUESTION, pin + " " + rules[item]);
        }
        FactIndex index = rulebook.factIndex("Tenancy");
        this.sublet = index.position("sublet");
        this.lentOut = index.position("lentOut");
        this.exchanged = index.position("exchanged");
        this.exchangeApproved = index.position("exchangeApproved");
        this.useChanged = index.position("useChanged");
        this.damagedDwelling = index.position("damagedDwelling");
        this.unauthorisedRenovation = index.position("unauthorisedRenovation");
        this.refusedToRestore = index.position("refusedToRestore");
        this.unlawfulActivityFound = index.position("unlawfulActivityFound");
        this.longestContinuousVacancyMonths = index.position("longestContinuousVacancyMonths");
        this.vacancyJustified = index.position("vacancyJustified");
        this.cumulativeArrearsMonths = index.position("cumulativeArrearsMonths");
        this.arrearsJustified = index.position("arrearsJustified");
        this.otherStatutoryGround = index.position("otherStatutoryGround");
    }

    Decision decide(Query query) {
        Facts facts = query.facts();
        List<Finding> findings = new ArrayList<>(ITEMS + 1);
        boolean broken = false;
        boolean unknown = false;
        Set<String> lacks = Set.of();
        List<FactUse> results = new ArrayList<>(ITEMS);
        List<Finding> acts = new ArrayList<>(ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            List<Condition> conditions = conditions(item, facts);
            Status status = status(conditions);
            if (status == Status.UNKNOWN) {
                lacks = unknown ? lacks : new LinkedHashSet<>();
                lacks.addAll(lacks(conditions));
                unknown = true;
            } else {
                broken |= status == Status.VIOLATED;
                results.add(new FactUse(RESULTS[item], status));
            }
            acts.add(new Finding(instrument, items[item], "", status, true, conditions, List.of()));
        }
        findings.add(vacate(broken, unknown, results, lacks));
        findings.addAll(acts);
        Outcome outcome = broken ? Outcome.NON_COMPLIANT : unknown ? Outcome.UNDETERMINED : Outcome.COMPLIANT;
        return answers.decision(query, outcome, findings, values(broken), List.of(), lacks);
    }

    private Finding vacate(boolean broken, boolean unknown, List<FactUse> results, Set<String> lacks) {
        Truth any = broken ? Truth.TRUE : unknown ? Truth.UNKNOWN : Truth.FALSE;
        Status status =
                switch (any) {
                    case TRUE -> Status.SATISFIED;
                    case FALSE -> Status.NOT_APPLICABLE;
                    case UNKNOWN -> Status.UNKNOWN;
                };
        List<String> missing = any == Truth.UNKNOWN ? List.copyOf(lacks) : List.of();
        Condition condition = new Condition(Role.GIVES, anyOfThem.text(), any, results, missing, anyOfThem.limits());
        return new Finding(instrument, art22, "", status, false, List.of(condition), List.of());
    }

    private List<GivenValue> values(boolean broken) {
        return broken
                ? List.of(new GivenValue(
                        mustVacate.name(), mustVacate.label(), true, mustVacate.unit(), "", instrument, art22))
                : List.of();
    }

    private List<Condition> conditions(int item, Facts facts) {
        return switch (item) {
            case 0 -> handedOn(facts);
            case 1 -> List.of(holds(item, 0, facts, "useChanged", useChanged));
            case 2 ->
                List.of(
                        either(
                                item,
                                0,
                                "damagedDwelling",
                                bool(facts, damagedDwelling),
                                "unauthorisedRenovation",
                                bool(facts, unauthorisedRenovation)),
                        holds(item, 1, facts, "refusedToRestore", refusedToRestore));
            case 3 -> List.of(holds(item, 0, facts, "unlawfulActivityFound", unlawfulActivityFound));
            case 4 ->
                List.of(
                        sixMonths(item, facts, "longestContinuousVacancyMonths", longestContinuousVacancyMonths),
                        fails(item, 1, facts, "vacancyJustified", vacancyJustified));
            case 5 ->
                List.of(
                        sixMonths(item, facts, "cumulativeArrearsMonths", cumulativeArrearsMonths),
                        fails(item, 1, facts, "arrearsJustified", arrearsJustified));
            default -> List.of(holds(item, 0, facts, "otherStatutoryGround", otherStatutoryGround));
        };
    }

    /** Item 1: consent saves an exchange only. */
    private List<Condition> handedOn(Facts facts) {
        Boolean let = bool(facts, sublet);
        Boolean lent = bool(facts, lentOut);
        Boolean swapped = bool(facts, exchanged);
        Boolean approved = bool(facts, exchangeApproved);
        Truth passedOn = is(let, true).or(is(lent, true));
        return List.of(
                three(0, passedOn.or(is(swapped, true)), "exchanged", swapped, lent, let),
                three(1, passedOn.or(is(approved, false)), "exchangeApproved", approved, lent, let));
    }

    private Condition three(
            int number,
            Truth holds,
            String first,
            @Nullable Boolean firstValue,
            @Nullable Boolean lent,
            @Nullable Boolean let) {
        List<FactUse> uses = new ArrayList<>(3);
        List<String> missing = holds == Truth.UNKNOWN ? new ArrayList<>(3) : List.of();
        note(uses, missing, holds, first, firstValue);
        note(uses, missing, holds, "lentOut", lent);
        note(uses, missing, holds, "sublet", let);
        return new Condition(Role.FORBIDS, texts[0][number].text(), holds, uses, missing, texts[0][number].limits());
    }

    private static void note(
            List<FactUse> uses, List<String> missing, Truth holds, String fact, @Nullable Boolean value) {
        if (value != null) {
            uses.add(new FactUse(fact, value));
        } else if (holds == Truth.UNKNOWN) {
            missing.add(fact);
        }
    }

    private Condition either(
            int item, int number, String first, @Nullable Boolean one, String second, @Nullable Boolean other) {
        Truth holds = is(one, true).or(is(other, true));
        return condition(
                Role.FORBIDS, texts[item][number], holds, first, one, List.of(first), second, other, List.of(second));
    }

    private Condition holds(int item, int number, Facts facts, String fact, int position) {
        Boolean value = bool(facts, position);
        return condition(Role.FORBIDS, texts[item][number], is(value, true), fact, value);
    }

    private Condition fails(int item, int number, Facts facts, String fact, int position) {
        Boolean value = bool(facts, position);
        return condition(Role.FORBIDS, texts[item][number], is(value, false), fact, value);
    }

    private Condition sixMonths(int item, Facts facts, String fact, int position) {
        BigDecimal months = decimal(facts, position);
        return condition(Role.FORBIDS, texts[item][0], atLeast(months, SIX), fact, months);
    }

    private static Status status(List<Condition> conditions) {
        Truth forbidden = Truth.TRUE;
        for (Condition condition : conditions) {
            forbidden = forbidden.and(condition.holds());
        }
        return switch (forbidden) {
            case TRUE -> Status.VIOLATED;
            case FALSE -> Status.SATISFIED;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
