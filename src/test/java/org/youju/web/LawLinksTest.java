package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.law.Clause;
import org.youju.law.Conflict;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.web.LawLinks.Other;

class LawLinksTest {
    private static final Text WHY = Text.same("20 or 25 days");

    @Test
    void aConflictIsSeenFromBothSides() {
        Clause declares = LawTown.clause(
                "lawtown/old_2020", "art3", "第三条", new Conflict("lawtown/new_2025", new Pin("art9"), WHY));
        Clause silent = LawTown.clause("lawtown/new_2025", "art9", "第九条");
        LawLinks links = links(declares, silent);

        assertThat(links.conflicts(declares)).containsExactly(new Conflict("lawtown/new_2025", new Pin("art9"), WHY));
        assertThat(links.conflicts(silent)).containsExactly(new Conflict("lawtown/old_2020", new Pin("art3"), WHY));
    }

    @Test
    void aConflictThatBothDeclareIsShownOnce() {
        Clause one = LawTown.clause(
                "lawtown/old_2020", "art3", "第三条", new Conflict("lawtown/new_2025", new Pin("art9"), WHY));
        Clause other = LawTown.clause(
                "lawtown/new_2025", "art9", "第九条", new Conflict("lawtown/old_2020", new Pin("art3"), WHY));

        assertThat(links(one, other).conflicts(one)).hasSize(1);
        assertThat(links(one, other).conflicts(other)).hasSize(1);
    }

    @Test
    void aRepealedTextIsFoundByTitleAndNumberTogether() {
        Instrument old = LawTown.instrument("lawtown/plan_2020", "应急预案", "市政办〔2020〕1号", List.of(), List.of());
        Instrument present = LawTown.instrument(
                "lawtown/plan_2025",
                "应急预案",
                "市政办〔2025〕1号",
                List.of("《应急预案》（市政办〔2020〕1号）", "《别的办法》（市政发〔2011〕9号）"),
                List.of());
        LawLinks links = new LawLinks(List.of(old, present));

        assertThat(links.named(present.repeals()))
                .containsExactly(
                        new Other("《应急预案》（市政办〔2020〕1号）", "lawtown/plan_2020"), new Other("《别的办法》（市政发〔2011〕9号）", ""));
        assertThat(links.naming(old, Instrument::repeals))
                .containsExactly(new Other("《应急预案》（市政办〔2025〕1号）", "lawtown/plan_2025"));
        assertThat(links.naming(present, Instrument::repeals)).isEmpty();
    }

    private static LawLinks links(Clause old, Clause present) {
        return new LawLinks(List.of(
                LawTown.instrument(old.instrument(), "旧办法", "1号", List.of(), List.of(old)),
                LawTown.instrument(present.instrument(), "新办法", "2号", List.of(), List.of(present))));
    }
}
