package org.youju.web;

import java.math.BigDecimal;
import java.util.List;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.FactType.Kind;
import org.youju.rulebook.Subject;

/** A small checklist: the facts of a stove and of the persons at it. */
final class TestLines {
    static final ChecklistField LIT = line("lit", Kind.BOOLEAN, "点着", "lit", "");
    static final ChecklistField SMOKE = line("smoke", Kind.DECIMAL, "烟尘", "smoke", "%");
    static final ChecklistField PIPES = line("pipes", Kind.INTEGER, "烟管", "pipes", "");
    static final ChecklistField SWEPT = line("swept", Kind.DATE, "清扫日期", "day of the sweeping", "");
    static final ChecklistField FUEL = line("fuel", Kind.CODE, "燃料", "fuel", "");
    static final ChecklistField TOOLS = line("tools", Kind.CODES, "工具", "tools", "");
    static final ChecklistField HEAT = line("heat", Kind.SERIES, "逐时温度", "hourly heat", "");
    static final ChecklistField PERSONS = line("persons", Kind.ELEMENTS, "在场的人", "persons present", "");
    static final ChecklistField FIRST_TRAINED = ofPerson(1);
    static final ChecklistField SECOND_TRAINED = ofPerson(2);

    static final List<ChecklistField> ALL =
            List.of(LIT, SMOKE, PIPES, SWEPT, FUEL, TOOLS, HEAT, PERSONS, FIRST_TRAINED, SECOND_TRAINED);

    static final Subject STOVE = new Subject(
            "Stove",
            new Text("炉子", "stove"),
            List.of(
                    LIT.fact(),
                    SMOKE.fact(),
                    PIPES.fact(),
                    SWEPT.fact(),
                    FUEL.fact(),
                    TOOLS.fact(),
                    HEAT.fact(),
                    PERSONS.fact(),
                    fact("colour", Kind.BOOLEAN, "涂成红色", "painted red", "")));

    private TestLines() {}

    private static ChecklistField ofPerson(int number) {
        return new ChecklistField(
                fact("trained", Kind.BOOLEAN, "受过培训", "trained", ""),
                "persons",
                number,
                new Text("人员", "person"),
                List.of());
    }

    private static ChecklistField line(String name, Kind kind, String zh, String en, String unit) {
        boolean coded = kind == Kind.CODE || kind == Kind.CODES;
        return new ChecklistField(
                fact(name, kind, zh, en, unit),
                "",
                0,
                Text.NONE,
                coded
                        ? List.of(
                                new CodeList.Code("coal", new Text("煤", "coal")),
                                new CodeList.Code("gas", new Text("燃气", "natural gas")))
                        : List.of());
    }

    private static Fact fact(String name, Kind kind, String zh, String en, String unit) {
        return new Fact(
                name,
                new FactType(kind, ""),
                new Text(zh, en),
                Text.same(unit),
                Text.same(name + "?"),
                Text.NONE,
                Text.NONE,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                kind == Kind.DATE,
                true,
                new Computation.None());
    }
}
