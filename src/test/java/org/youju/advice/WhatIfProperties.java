package org.youju.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.youju.check.CaseReader;
import org.youju.check.TestCase;
import org.youju.decision.Kind;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.engine.Remedy;
import org.youju.rulebook.Rulebooks;

/** On every case of the bundled rulebook, whatever is proposed leads to what is wanted, and nothing less does. */
class WhatIfProperties {
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());
    private static final List<TestCase> CASES = new CaseReader(ENGINE.rulebook()).read(Path.of("test-cases"));
    private static final WhatIfAdviser ADVISER = new WhatIfAdviser(ENGINE);

    /** A case, and whether its good or its bad outcome is wanted. */
    record Wish(TestCase testCase, boolean good) {
        Outcome wanted() {
            Kind kind = ENGINE.rulebook()
                    .question(testCase.query().question())
                    .orElseThrow()
                    .kind();
            return good ? kind.good() : kind.bad();
        }

        boolean asksForValues() {
            return ENGINE.rulebook()
                    .question(testCase.query().question())
                    .orElseThrow()
                    .kind()
                    .asksForValues();
        }

        WhatIf answer() {
            return ADVISER.ask(testCase.query(), wanted());
        }
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(Arbitraries.of(CASES), Arbitraries.of(true, false))
                .as(Wish::new);
    }

    @Property(tries = 10_000, generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void everyProposalLeadsToWhatIsWantedAndNoPartOfItDoes(@ForAll("wishes") Wish wish) {
        Query now = wish.testCase().query();
        for (Proposal proposal : wish.answer().proposals()) {
            List<Change> changes = proposal.changes();
            assertThat(ENGINE.decide(made(now, changes)).outcome())
                    .as("%s with %s", wish.testCase().name(), texts(changes))
                    .isEqualTo(wish.wanted());
            for (List<Change> part : Subsets.proper(changes)) {
                assertThat(ENGINE.decide(made(now, part)).outcome())
                        .as("%s with only %s of %s", wish.testCase().name(), texts(part), texts(changes))
                        .isNotEqualTo(wish.wanted());
            }
            assertThat(changes).allSatisfy(change -> {
                assertThat(change.fact().changeable()).isTrue();
                // a value may become known without any clause standing otherwise
                assertThat(wish.asksForValues() || !change.grounds().isEmpty())
                        .as("grounds of %s", change.text())
                        .isTrue();
            });
        }
    }

    private static Query made(Query query, List<Change> changes) {
        Query made = query;
        for (Change change : changes) {
            made = Remedy.with(made, change.at(), change.to());
        }
        return made;
    }

    private static List<String> texts(List<Change> changes) {
        return changes.stream().map(change -> change.text().zh()).toList();
    }
}
