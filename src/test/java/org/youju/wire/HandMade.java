package org.youju.wire;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.decision.Comparison;
import org.youju.decision.Condition;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.FactUse;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Grade;
import org.youju.decision.Kind;
import org.youju.decision.Limit;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Range;
import org.youju.decision.ReadingResult;
import org.youju.decision.Reason;
import org.youju.decision.Role;
import org.youju.decision.RulebookIdentity;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.decision.Warning;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.facts.FactIndex;
import org.youju.facts.Interval;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Confidence;
import org.youju.law.Force;
import org.youju.law.Instrument;
import org.youju.law.NotEncoded;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Place;
import org.youju.law.Reading;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.NamedPlace;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Vocabulary;

/** A rulebook and an engine small enough to see through, at the edge of the rooms under test. */
public final class HandMade {
    /** The question of the small rulebook. */
    public static final String QUESTION = "public-rental-eligibility";

    private static final RulebookIdentity IDENTITY = new RulebookIdentity("test", "sha256:" + "0".repeat(64));
    private static final Text AREA = new Text("人均住房建筑面积 低于 20 平方米", "floor area per person below 20 m²");

    /** A clause with a reading, a note and two versions. */
    public static final Clause HOUSING_NEED = clause(
            "art12.item3",
            "第十二条第（三）项",
            List.of(QUESTION),
            NotEncoded.NOT_SO,
            List.of(
                    new ClauseVersion(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)), false, false),
                    new ClauseVersion(new Period(LocalDate.of(2025, 1, 1), LocalDate.MAX), true, false)));

    /** A clause told apart from its neighbour by a letter. */
    public static final Clause RENT =
            clause("art19.para1.sent2.a", "第十九条第一款", List.of(QUESTION), NotEncoded.NOT_SO, List.of());

    private static final Clause PURPOSE =
            clause("art1", "第一条", List.of(), new NotEncoded("purpose", new Text("立法目的", "purpose")), List.of());

    /** The text of the small rulebook. */
    public static final Instrument INSTRUMENT = new Instrument(
            "yingkou/housing_2025",
            new Text("营口市保障性住房管理办法", "Yingkou housing measures"),
            "营政发〔2025〕2号",
            new Text("营口市人民政府", "Yingkou government"),
            new Text("行政规范性文件", "administrative document"),
            LocalDate.of(2025, 1, 22),
            new Period(LocalDate.of(2025, 1, 22), LocalDate.MAX),
            false,
            List.of(),
            List.of(),
            new Scope(List.of(new Place("210802")), List.of(new Place("210881")), List.of()),
            WordingSource.OFFICIAL,
            List.of(PURPOSE, HOUSING_NEED, RENT));

    private HandMade() {}

    /** Returns the rulebook. */
    public static Rulebook rulebook() {
        RulebookContent content = new RulebookContent(
                IDENTITY,
                Map.of("applicant", new Text("申请人", "applicant")),
                List.of(new NamedPlace(new Place("210802"), new Text("站前区", "Zhanqian"), "210800")),
                Map.of(),
                new Vocabulary(List.of(member(), application(), boiler()), List.of(housingType())),
                List.of(question(QUESTION, "HousingApplication"), question("boiler-compliance", "Boiler")),
                List.of(INSTRUMENT),
                List.of());
        Rulebook rulebook = mock(Rulebook.class);
        when(rulebook.content()).thenReturn(content);
        when(rulebook.identity()).thenReturn(IDENTITY);
        when(rulebook.question(anyString())).thenAnswer(call -> content.questions().stream()
                .filter(question -> question.id().equals(call.getArgument(0)))
                .findFirst());
        when(rulebook.instrument(anyString())).thenAnswer(call -> content.instruments().stream()
                .filter(instrument -> instrument.id().equals(call.getArgument(0)))
                .findFirst());
        when(rulebook.instrumentsFor(anyString())).thenReturn(List.of());
        when(rulebook.instrumentsFor(QUESTION)).thenReturn(content.instruments());
        for (Subject subject : content.vocabulary().subjects()) {
            FactIndex index = new FactIndex(
                    subject.name(), subject.facts().stream().map(Fact::name).toList());
            when(rulebook.factIndex(subject.name())).thenReturn(index);
        }
        return rulebook;
    }

    /** Returns an engine that answers every query with {@link #decision}. */
    public static Engine engine() {
        Rulebook rulebook = rulebook();
        Engine engine = mock(Engine.class);
        when(engine.rulebook()).thenReturn(rulebook);
        when(engine.decide(any())).thenAnswer(call -> decision(call.getArgument(0)));
        when(engine.decide(any(), anyBoolean())).thenAnswer(call -> decision(call.getArgument(0)));
        when(engine.decideAll(any(), any(), any(), any(), anyBoolean()))
                .thenAnswer(call -> List.of(
                        decision(new Query(QUESTION, call.getArgument(1), call.getArgument(2), call.getArgument(3)))));
        return engine;
    }

    /** Returns a decision that uses every part of a decision. */
    public static Decision decision(Query query) {
        Object size = query.facts().get("householdSize").orElse(3);
        Condition need = new Condition(
                Role.REQUIRES,
                AREA,
                Truth.FALSE,
                List.of(
                        new FactUse("householdSize", size),
                        new FactUse(
                                "perCapitaFloorArea",
                                new BigDecimal("20"),
                                Optional.of(new Interval(new BigDecimal("19.9"), new BigDecimal("20.1"))))),
                List.of(),
                List.of(
                        new Limit(
                                "perCapitaFloorArea",
                                Comparison.LESS,
                                Optional.of(new BigDecimal("20")),
                                "",
                                new Text("平方米", "m²")),
                        new Limit("householdSize", Comparison.AT_LEAST, Optional.of(1), "", Text.NONE)));
        Condition unknown = new Condition(
                Role.APPLIES, Text.same("\"quoted\"\n"), Truth.UNKNOWN, List.of(), List.of("livesTogether"));
        Finding finding = new Finding(
                INSTRUMENT,
                HOUSING_NEED,
                "",
                Status.VIOLATED,
                true,
                List.of(need, unknown),
                List.of(new ReadingResult(
                        new Reading("A", Text.same("a"), LocalDate.MIN, ""),
                        Status.VIOLATED,
                        Outcome.NOT_ELIGIBLE,
                        List.of())));
        Finding ofMember =
                new Finding(INSTRUMENT, RENT, "/facts/members/1", Status.UNKNOWN, false, List.of(), List.of());
        return new Decision(
                "d-1",
                query.question(),
                query.place(),
                query.asOf(),
                Outcome.NOT_ELIGIBLE,
                new Text("不符合公租房申请条件", "not eligible for public rental"),
                new Evidence(Grade.DECLARED, List.of("/facts/householdSize")),
                List.of(finding, ofMember),
                List.of(
                        value("rentRate", new BigDecimal("0.60"), Text.NONE),
                        value("subsidy", new Range(new BigDecimal("2000"), null), new Text("元", "yuan"))),
                List.of(new Missing("livesTogether", "/facts/members/1", List.of("art28"))),
                true,
                List.of(new Reason("text-not-held", INSTRUMENT.id(), "art12.item3", Text.same("r"))),
                List.of(new Warning("contradiction", "/facts/householdSize", Text.same("w"))),
                IDENTITY,
                Optional.empty());
    }

    private static GivenValue value(String name, Object value, Text unit) {
        return new GivenValue(name, new Text("名", "label"), value, unit, "", INSTRUMENT, RENT);
    }

    private static Question question(String id, String subject) {
        return new Question(
                id,
                Kind.ELIGIBILITY,
                List.of("applicant", "caseworker"),
                subject,
                "applicant",
                new Text("能否申请公租房", "Can I apply for public rental housing?"),
                List.of("住房"),
                List.of(new Output(
                        "rentRate",
                        new FactType(FactType.Kind.DECIMAL, ""),
                        Text.same("rent"),
                        Text.NONE,
                        Output.Combine.ONE,
                        "",
                        "")));
    }

    private static CodeList housingType() {
        return new CodeList(
                "HousingType",
                Text.same("housing"),
                false,
                List.of(
                        new CodeList.Code("publicRental", new Text("公租房", "public rental")),
                        new CodeList.Code("affordableRental", new Text("保租房", "affordable rental"))));
    }

    private static Subject application() {
        return new Subject(
                "HousingApplication",
                new Text("保障性住房申请", "housing application"),
                List.of(
                        fact(Subject.AS_OF, FactType.Kind.DATE, "", null, false, new Computation.None()),
                        fact("fullCivilCapacity", FactType.Kind.BOOLEAN, "", null, false, new Computation.None()),
                        fact("householdSize", FactType.Kind.INTEGER, "", BigDecimal.ONE, false, sizeOfHousehold()),
                        fact("householdFloorArea", FactType.Kind.DECIMAL, "", BigDecimal.ZERO, false, none()),
                        fact("retiredOn", FactType.Kind.DATE, "", null, true, none()),
                        fact("appliedOn", FactType.Kind.DATE, "", null, false, none()),
                        fact("housingType", FactType.Kind.CODE, "HousingType", null, false, none()),
                        fact("refusedTypes", FactType.Kind.CODES, "HousingType", null, false, none()),
                        fact("members", FactType.Kind.ELEMENTS, "HouseholdMember", null, false, none()),
                        fact("incomes", FactType.Kind.SERIES, "", BigDecimal.ZERO, false, none()),
                        onlyComputed("perCapitaFloorArea")));
    }

    private static Subject member() {
        return new Subject(
                "HouseholdMember",
                new Text("家庭成员", "household member"),
                List.of(
                        fact(Subject.AS_OF, FactType.Kind.DATE, "", null, false, none()),
                        fact("livesTogether", FactType.Kind.BOOLEAN, "", null, false, none()),
                        fact("age", FactType.Kind.INTEGER, "", BigDecimal.ZERO, false, none())));
    }

    private static Subject boiler() {
        return new Subject(
                "Boiler",
                new Text("锅炉", "boiler"),
                List.of(
                        fact(Subject.AS_OF, FactType.Kind.DATE, "", null, false, none()),
                        fact("boilerCapacity", FactType.Kind.DECIMAL, "", BigDecimal.ZERO, false, none())));
    }

    private static Fact fact(
            String name,
            FactType.Kind kind,
            String of,
            @Nullable BigDecimal min,
            boolean mayBeNever,
            Computation computation) {
        return new Fact(
                name,
                new FactType(kind, of),
                new Text("标签" + name, "label of " + name),
                Text.NONE,
                new Text("问？", "question?"),
                Text.NONE,
                Text.NONE,
                min,
                null,
                mayBeNever,
                true,
                computation);
    }

    private static Fact onlyComputed(String name) {
        return new Fact(
                name,
                new FactType(FactType.Kind.DECIMAL, ""),
                new Text("人均面积", "area per person"),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                null,
                null,
                false,
                true,
                new Computation.Call(
                        "quotient",
                        List.of(
                                new Computation.Reference("householdFloorArea"),
                                new Computation.Reference("householdSize"))));
    }

    private static Computation sizeOfHousehold() {
        return new Computation.OverElements("count", "members", "art28");
    }

    private static Computation none() {
        return new Computation.None();
    }

    private static Clause clause(
            String pin, String label, List<String> encoded, NotEncoded notEncoded, List<ClauseVersion> versions) {
        return new Clause(
                INSTRUMENT_ID,
                new Pin(pin),
                label,
                new Text("概要", "summary"),
                Confidence.OFFICIAL,
                Force.MUST,
                "",
                "applicant",
                List.of(),
                Map.of(),
                encoded,
                notEncoded,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                versions);
    }

    private static final String INSTRUMENT_ID = "yingkou/housing_2025";
}
