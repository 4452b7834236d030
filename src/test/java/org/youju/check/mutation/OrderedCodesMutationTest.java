package org.youju.check.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.youju.check.CaseReader;
import org.youju.check.CaseTraces;
import org.youju.check.CheckSubject;
import org.youju.check.Progress;
import org.youju.check.TestCase;
import org.youju.engine.Engine;
import org.youju.law.Instrument;
import org.youju.rulebook.Rulebooks;

/** One alert level below another is no comparison of words: what changes it is tried on every case. */
class OrderedCodesMutationTest {
    private static final Path HARD_CLAUSES = Path.of("src/test/resources/hard-clauses");
    private static final String TEXT = "liaocheng/heavy_pollution_2024";

    @Test
    void a_change_of_how_two_codes_are_compared_is_noticed_by_the_case_it_decides() {
        List<String> texts = List.of(TEXT);
        Engine engine = new Engine(Rulebooks.compile(HARD_CLAUSES.resolve("rules"), texts));
        List<TestCase> cases = new CaseReader(engine.rulebook()).read(HARD_CLAUSES.resolve("cases"), texts);
        List<Instrument> chosen = List.of(engine.rulebook().instrument(TEXT).orElseThrow());
        CheckSubject subject = new CheckSubject(engine, chosen, false, cases, Optional.empty());

        MutationResult result = MutationCheck.run(subject, new CaseTraces(engine, cases), Progress.NONE);

        assertThat(result.mutants())
                .filteredOn(mutant -> mutant.mutant().id().equals("sec3.sub5.item1/alert-lift/requires:1:<="))
                .singleElement()
                .satisfies(mutant ->
                        assertThat(mutant.killedBy()).map(TestCase::name).contains("还在现行级别，不必再问"));
    }
}
