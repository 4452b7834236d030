package org.youju.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.law.Instrument;

/** Reads {@code <instrument>/<question>.drl} and {@code .csv}: finds whose they are and hands them on. */
final class RuleFileReader {
    private final RuleSource source;
    private final List<Question> questions;
    private final List<Instrument> instruments;
    private final List<String> questionFiles;
    private final Problems problems;

    /** Makes the reader; question files that could not be read are known by name, and not reported again. */
    RuleFileReader(
            RuleSource source,
            List<Question> questions,
            List<Instrument> instruments,
            List<String> questionFiles,
            Problems problems) {
        this.source = source;
        this.questions = questions;
        this.instruments = instruments;
        this.questionFiles = questionFiles.stream().map(Names::baseName).toList();
        this.problems = problems;
    }

    /**
     * Returns the rules of a file.
     *
     * @param drlByFile receives its DRL
     */
    List<RuleText> read(String path, String text, Map<String, String> drlByFile) {
        Optional<Instrument> instrument = instruments.stream()
                .filter(known -> known.id().equals(RulebookLayout.folder(path)))
                .findFirst();
        Optional<Question> question = questions.stream()
                .filter(known -> known.fileName().equals(Names.baseName(path)))
                .findFirst();
        String name = Names.baseName(path);
        if (!questionFiles.contains(name)) {
            problems.add(
                    path, 0, "there is no question questions/" + name + ".yaml", NearestName.hint(name, questionFiles));
        }
        // a missing ledger is reported with the layout
        if (question.isEmpty() || instrument.isEmpty()) {
            return List.of();
        }
        String drl = path.endsWith(".csv") ? source.toDrl(instrument.get(), question.get(), path, text) : text;
        drlByFile.put(path, drl);
        return source.read(instrument.get(), question.get(), questions, path, drl);
    }
}
