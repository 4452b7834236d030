package org.youju.bench.hand;

import java.util.List;
import org.youju.decision.Limit;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Pin;
import org.youju.law.Text;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/** Clauses and sentences, looked up once: what would be constants if a program held them itself. */
final class Wording {
    private final Rulebook rulebook;
    private final Instrument instrument;

    Wording(Rulebook rulebook, Instrument instrument) {
        this.rulebook = rulebook;
        this.instrument = instrument;
    }

    Instrument instrument() {
        return instrument;
    }

    Clause clause(String pin) {
        return instrument.clause(new Pin(pin)).orElseThrow();
    }

    /** The conditions of a rule in words, with their limits. */
    Said[] rule(String question, String name) {
        List<RuleText> found = rulebook.content().rules().stream()
                .filter(rule -> rule.instrument().equals(instrument.id())
                        && rule.question().equals(question)
                        && rule.name().equals(name))
                .toList();
        List<Text> texts = rulebook.words().conditions(found.get(0));
        List<List<Limit>> limits = rulebook.words().limits(found.get(0));
        Said[] said = new Said[texts.size()];
        for (int number = 0; number < said.length; number++) {
            said[number] = new Said(texts.get(number), limits.get(number));
        }
        return said;
    }
}
