package org.youju.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.youju.advice.Change;
import org.youju.advice.Ground;
import org.youju.advice.Proposal;
import org.youju.advice.Sentences;
import org.youju.advice.WhatIf;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;

/** Writes for people what would lead to another outcome. */
final class WhatIfText {
    private final Rulebook rulebook;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    WhatIfText(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    /** Returns the text of an answer. */
    String of(WhatIf answer) {
        String question = rulebook.question(answer.decision().question())
                .map(asked -> asked.label().in(language))
                .orElse(answer.decision().question());
        line(
                0,
                question + "  [" + answer.decision().place() + ", "
                        + answer.decision().asOf() + "]");
        line(
                0,
                Words.OUTCOME.in(language)
                        + Words.of(answer.decision().outcome()).in(language));
        line(0, Words.WANTED.in(language) + Words.of(answer.wanted()).in(language));
        List<Proposal> proposals = answer.proposals();
        for (int number = 0; number < proposals.size(); number++) {
            out.append('\n');
            line(0, Words.proposal(number + 1).in(language));
            proposals.get(number).changes().forEach(this::change);
        }
        if (proposals.isEmpty() && !answer.isReached()) {
            line(0, Words.NO_WAY.in(language));
            answer.inTheWay().forEach(finding -> line(1, Sentences.of(finding).in(language)));
        }
        if (!answer.exact()) {
            line(0, Words.gaveUp(answer.searched()).in(language));
        }
        return out.toString();
    }

    private void change(Change change) {
        String element = change.at().ofElement() ? "[" + (change.at().element() + 1) + "] " : "";
        line(
                1,
                "- " + element + change.text().in(language)
                        + (change.waiting() ? " " + Words.WAITING.in(language) : "")
                        + change.from()
                                .map(now -> "  (" + Words.NOW.in(language) + DecisionText.plain(now) + ")")
                                .orElse("  (" + Words.NOT_KNOWN.in(language) + ")"));
        Set<String> said = new LinkedHashSet<>();
        for (Ground ground : change.grounds()) {
            said.add(ground.clause().instrument().citation(ground.clause().clause()) + "  "
                    + Words.of(ground.role()).in(language) + ground.condition().in(language));
        }
        said.forEach(sentence -> line(2, sentence));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
