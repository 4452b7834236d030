package org.youju.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.check.proof.CasesResult;
import org.youju.rulebook.RulebookException;

/** What a case may say of readings, and what is told where it is not so. */
class CaseRunnerTest {
    private static final String DISPUTED =
            "sort: plain, owns: false, area: \"30\", months: 12, limit: \"100\", registeredOn: 2025-06-01";
    private static final String CLEAR =
            "sort: plain, owns: false, area: \"10\", months: 12, limit: \"100\", registeredOn: 2025-06-01";

    @TempDir
    Path folder;

    @Test
    void passes_where_each_reading_comes_to_what_is_expected() {
        assertThat(differences(DISPUTED, """
                { outcome: needs-review, readings: { art1: { A: { status: satisfied, outcome: eligible },
                  B: { status: violated, outcome: not-eligible, values: { rate: null } } } } }
                """)).isEmpty();
    }

    @Test
    void tells_what_a_reading_comes_to_instead() {
        assertThat(differences(DISPUTED, """
                { outcome: needs-review, readings: { art1: { A: { status: violated, outcome: not-eligible, values: { rate: "1" } } } } }
                """))
                .containsExactly(
                        "reading A of art1, status: expected violated, got satisfied",
                        "reading A of art1, outcome: expected not-eligible, got eligible",
                        "reading A of art1, value rate: expected \"1\", got null");
    }

    @Test
    void tells_where_readings_differ_that_should_not() {
        assertThat(differences(DISPUTED, "{ outcome: needs-review, readings: { art1: {} } }"))
                .containsExactly("readings of art1: expected all to come to the same, got [A, B]");
    }

    @Test
    void tells_where_readings_come_to_the_same_that_should_differ() {
        assertThat(differences(CLEAR, "{ outcome: eligible, readings: { art1: { B: { status: violated } } } }"))
                .containsExactly("reading B of art1: the readings come to the same, or there is no such reading");
    }

    @Test
    void passes_where_readings_come_to_the_same_as_expected() {
        assertThat(differences(CLEAR, "{ outcome: eligible, readings: { art1: {} } }"))
                .isEmpty();
    }

    @Test
    void refuses_a_key_that_a_reading_cannot_have() {
        assertThatThrownBy(() -> differences(CLEAR, "{ outcome: eligible, readings: { art1: { A: { state: x } } } }"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("state");
    }

    private List<String> differences(String facts, String expect) {
        return new TownProof(folder, new Town())
                .without("access")
                .without("fee")
                .add("access", "one", facts, expect)
                .prove("cases")
                .result(CasesResult.class)
                .orElseThrow()
                .cases()
                .get(0)
                .differences();
    }
}
