package org.youju.rulebook;

import java.util.List;
import org.youju.law.Instrument;

/** Reads the rules of one instrument for one question; stands between the reader of files and that of DRL. */
interface RuleSource {
    /** Returns the rules of a DRL text; what is wrong with it goes to the problems. */
    List<RuleText> read(Instrument instrument, Question question, List<Question> allQuestions, String file, String drl);

    /** Returns the DRL that a decision table stands for; what is wrong with it goes to the problems. */
    String toDrl(Instrument instrument, Question question, String file, String csv);

    /** Opens a source once the vocabulary is known. */
    interface Opener {
        /** Returns a source for rules in these words, which reports to these problems. */
        RuleSource open(Vocabulary vocabulary, Problems problems);
    }
}
