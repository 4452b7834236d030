package org.youju.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.youju.decision.Kind;
import org.youju.law.Clause;
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

/** A small vocabulary, ledger and question for tests of reading rules. */
final class Housing {
    static final String FILE = "yingkou/housing_2025/public_rental_eligibility.drl";

    static final CodeList TYPES = new CodeList(
            "HousingType",
            new Text("保障性住房类别", "housing product"),
            false,
            List.of(
                    new CodeList.Code("publicRental", new Text("公租房", "public rental")),
                    new CodeList.Code("affordableRental", new Text("保租房", "affordable rental"))));
    static final CodeList GRADES = new CodeList(
            "Grade",
            new Text("等级", "grade"),
            true,
            List.of(
                    new CodeList.Code("low", new Text("初级", "low")),
                    new CodeList.Code("middle", new Text("中级", "middle")),
                    new CodeList.Code("high", new Text("高级", "high"))));

    static final Subject APPLICATION = new Subject(
            "HousingApplication",
            new Text("保障性住房申请", "housing application"),
            List.of(
                    fact(Subject.AS_OF, FactType.Kind.DATE, "", "判断日期", "day of the question", Text.NONE),
                    new Fact(
                            "ownsHousingInDistrict",
                            new FactType(FactType.Kind.BOOLEAN, ""),
                            new Text("在申请辖区有房产", "owns housing in the district"),
                            Text.NONE,
                            Text.NONE,
                            new Text("家庭在申请辖区有房产", "the household owns housing in the district"),
                            new Text("家庭在申请辖区无房产", "the household owns no housing in the district"),
                            null,
                            null,
                            false,
                            true,
                            new Computation.None()),
                    fact("livesTogether", FactType.Kind.BOOLEAN, "", "共同居住", "lives together", Text.NONE),
                    fact(
                            "perCapitaFloorArea",
                            FactType.Kind.DECIMAL,
                            "",
                            "人均住房建筑面积",
                            "building area per head",
                            new Text("平方米", "m²")),
                    fact("monthlyIncome", FactType.Kind.DECIMAL, "", "月收入", "monthly income", new Text("元", "yuan")),
                    fact("incomeLimit", FactType.Kind.DECIMAL, "", "收入线", "income limit", new Text("元", "yuan")),
                    fact(
                            "householdSize",
                            FactType.Kind.INTEGER,
                            "",
                            "家庭人数",
                            "household size",
                            new Text("人", "persons")),
                    fact("graduatedOn", FactType.Kind.DATE, "", "毕业日期", "day of graduation", Text.NONE),
                    fact("housingType", FactType.Kind.CODE, "HousingType", "申请的住房类别", "product applied for", Text.NONE),
                    fact("grade", FactType.Kind.CODE, "Grade", "职业等级", "skill grade", Text.NONE),
                    fact("heldTypes", FactType.Kind.CODES, "HousingType", "已享受的类别", "products held", Text.NONE),
                    fact("members", FactType.Kind.ELEMENTS, "HouseholdMember", "成员", "members", Text.NONE),
                    fact("hourlyAqi", FactType.Kind.SERIES, "", "小时值", "hourly values", Text.NONE)));
    static final Subject MEMBER = new Subject(
            "HouseholdMember",
            new Text("家庭成员", "household member"),
            List.of(fact(Subject.AS_OF, FactType.Kind.DATE, "", "判断日期", "day of the question", Text.NONE)));

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(APPLICATION, MEMBER), List.of(TYPES, GRADES));

    static final Question QUESTION = new Question(
            "public-rental-eligibility",
            Kind.ELIGIBILITY,
            List.of("applicant"),
            "HousingApplication",
            "applicant",
            new Text("能否申请公租房", "Can I apply for public rental housing?"),
            List.of(),
            List.of(
                    output("rentRate", FactType.Kind.DECIMAL, ""),
                    output("months", FactType.Kind.INTEGER, ""),
                    output("product", FactType.Kind.CODE, "HousingType"),
                    output("priority", FactType.Kind.BOOLEAN, ""),
                    output("reportBy", FactType.Kind.DATE, "")));

    static final Instrument INSTRUMENT = new Instrument(
            "yingkou/housing_2025",
            new Text("营口市保障性住房管理办法", "Yingkou housing measures"),
            "营政发〔2025〕2号",
            new Text("营口市人民政府", "Yingkou government"),
            new Text("行政规范性文件", "normative document"),
            LocalDate.of(2025, 1, 22),
            new Period(LocalDate.of(2025, 1, 22), LocalDate.MAX),
            false,
            List.of(),
            List.of(),
            new Scope(List.of(new Place("210802")), List.of(), List.of()),
            WordingSource.OFFICIAL,
            List.of(clause("art12.item3"), clause("art13.item2"), clause("art19.para1")));

    private Housing() {}

    /** Reads the text as the question's rule file. */
    static List<RuleText> read(String text, Problems problems) {
        return new DrlReader(VOCABULARY, problems).read(INSTRUMENT, QUESTION, List.of(QUESTION), FILE, text);
    }

    private static Fact fact(String name, FactType.Kind kind, String of, String zh, String en, Text unit) {
        return new Fact(
                name,
                new FactType(kind, of),
                new Text(zh, en),
                unit,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                null,
                null,
                false,
                true,
                new Computation.None());
    }

    private static Output output(String name, FactType.Kind kind, String of) {
        return new Output(name, new FactType(kind, of), Text.NONE, Text.NONE, Output.Combine.ONE, "", "");
    }

    private static Clause clause(String pin) {
        return new Clause(
                "yingkou/housing_2025",
                new Pin(pin),
                pin.equals("art13.item2") ? "第十三条第（二）项" : pin,
                Text.NONE,
                Confidence.OFFICIAL,
                Force.MUST,
                "",
                "applicant",
                List.of(),
                Map.of(),
                List.of("public-rental-eligibility"),
                new NotEncoded("", Text.NONE),
                List.of(),
                List.of(),
                List.of(new Reading("A", Text.NONE, LocalDate.MIN, ""), new Reading("B", Text.NONE, LocalDate.MIN, "")),
                List.of(),
                Map.of("talentStandard", Text.NONE),
                List.of(),
                Map.of(),
                List.of());
    }
}
