package org.youju.rulebook;

import java.util.List;
import org.youju.law.Instrument;

/** Reads rules from DRL files and from decision tables. */
record DrlAndTables(Vocabulary vocabulary, Problems problems) implements RuleSource {
    @Override
    public List<RuleText> read(
            Instrument instrument, Question question, List<Question> allQuestions, String file, String drl) {
        return new DrlReader(vocabulary, problems).read(instrument, question, allQuestions, file, drl);
    }

    @Override
    public String toDrl(Instrument instrument, Question question, String file, String csv) {
        return new TableReader(problems).toDrl(instrument, question, vocabulary, file, csv);
    }
}
