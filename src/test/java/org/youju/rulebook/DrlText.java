package org.youju.rulebook;

/** Rule files for tests: the pattern stands on line 8, the consequence begins on line 10. */
final class DrlText {
    private DrlText() {}

    /** A file with one rule on the subject with these constraints. */
    static String constraints(String constraints) {
        return file("@clause( \"art12.item3\" ) @requires", constraints);
    }

    /** A file with one rule with these annotations and constraints. */
    static String file(String annotations, String constraints) {
        return rule(annotations, "HousingApplication( " + constraints + " )", "");
    }

    /** A file with one rule with these patterns. */
    static String rule(String patterns) {
        return rule("@clause( \"art12.item3\" ) @requires", patterns, "");
    }

    /** A file with one rule that binds facts and has this consequence. */
    static String giving(String consequence) {
        return rule(
                "@clause( \"art19.para1\" ) @gives",
                "HousingApplication( $income : monthlyIncome, $limit : incomeLimit, $size : householdSize, "
                        + "$day : graduatedOn, $type : housingType, $lives : livesTogether )",
                consequence);
    }

    /** A file with one rule. */
    static String rule(String annotations, String patterns, String consequence) {
        return """
                package yingkou.housing_2025
                import subjects.HousingApplication

                // 无房，或者人均不足20平方米
                rule "art12.item3 住房困难"
                    %s
                when
                    %s
                then
                %send
                """.formatted(annotations, patterns, consequence);
    }
}
