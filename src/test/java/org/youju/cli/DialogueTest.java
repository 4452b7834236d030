package org.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Language;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

class DialogueTest {
    private static final Engine ENGINE = new Engine(Rulebooks.bundled());

    private final StringWriter out = new StringWriter();

    @Test
    void asksOnlyWhatMattersAndSaysWhyAndWhatIsSettled() {
        Query known = hold("public-rental-eligibility", "1\n1\n2\n", Language.ZH);

        assertThat(ENGINE.decide(known).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(out.toString())
                .contains("申请人具有完全民事行为能力吗？")
                .contains("为什么问：《营口市保障性住房管理办法》（营政发〔2025〕2号）第十二条第（一）项")
                .contains("· 第十二条第（一）项已符合")
                .contains("· 第十二条第（二）项不符合")
                .doesNotContain("房产");
    }

    @Test
    void takesTheLastAnswerBack() {
        Query known = hold("public-rental-eligibility", "yes\nyes\n<\n<\nno\n", Language.EN);

        assertThat(known.facts().get("fullCivilCapacity")).contains(false);
        assertThat(known.facts().get("employedInCity")).isEmpty();
    }

    @Test
    void asksAgainWhereTheAnswerIsNone() {
        Query known = hold("public-rental-eligibility", "maybe\n2\n", Language.EN);

        assertThat(out.toString()).contains("must be true or false");
        assertThat(known.facts().get("fullCivilCapacity")).contains(false);
    }

    @Test
    void asksHowManyAndThenForEachOfThem() {
        Query known = hold("co-applicants", "1\n2\n1\n2\n2\n1\n3\n1\n", Language.EN);

        assertThat(out.toString()).contains("Say how many").contains("[1] ").contains("[2] ");
        assertThat(known.facts().get("coApplicants").map(list -> ((List<?>) list).size()))
                .contains(2);
        assertThat(ENGINE.decide(known).missing()).isEmpty();
    }

    @Test
    void goesOnWithWhatIsBehindAFactThatCannotBeTold() {
        hold("public-rental-eligibility", "\n2\n", Language.EN);

        assertThat(out.toString())
                .containsSubsequence("Does the applicant have full civil capacity?", "Has a court declared");
    }

    private Query hold(String question, String answers, Language language) {
        Query nothing = new Query(
                question,
                new Place("210802"),
                LocalDate.parse("2025-06-10"),
                Facts.none(ENGINE.rulebook()
                        .factIndex(ENGINE.rulebook()
                                .question(question)
                                .orElseThrow()
                                .subject())));
        BufferedReader in = new BufferedReader(new StringReader(answers));
        return new Dialogue(ENGINE, in, new PrintWriter(out, true), language).hold(nothing);
    }
}
