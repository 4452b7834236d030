package org.youju.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.youju.law.Instrument;

/** Reads the rules of a DRL file, and refuses everything that design section 3 does not allow. */
final class DrlReader {
    private final Vocabulary vocabulary;
    private final Problems problems;

    DrlReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Returns the rules that are written correctly; reports what is wrong with the others.
     *
     * @param instrument the text they encode
     * @param question the question of the file
     * @param allQuestions every question, whose outcomes rules may read
     * @param file the file below {@code rules/}
     * @param text its content
     */
    List<RuleText> read(
            Instrument instrument, Question question, List<Question> allQuestions, String file, String text) {
        Optional<Subject> subject = vocabulary.subject(question.subject());
        if (subject.isEmpty()) {
            problems.add(
                    file,
                    0,
                    "the question " + question.id() + " is asked of the unknown subject " + question.subject(),
                    NearestName.hint(
                            question.subject(),
                            vocabulary.subjects().stream().map(Subject::name).toList()));
            return List.of();
        }
        Optional<PackageDescr> parsed = parse(file, text);
        if (parsed.isEmpty()) {
            return List.of();
        }
        new PackageChecks(vocabulary, problems, file, text).check(parsed.get(), instrument);
        RuleReader reader = new RuleReader(vocabulary, instrument, question, subject.get(), allQuestions, file, text);
        List<RuleText> rules = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (RuleDescr rule : parsed.get().getRules()) {
            RuleProblems found = new RuleProblems(problems, file, rule.getName());
            Integer before = lines.putIfAbsent(rule.getName(), rule.getLine());
            if (before != null) {
                found.add(
                        rule.getLine(), "a rule of this name stands at line " + before, "give each rule its own name");
            }
            reader.read(rule, found).filter(read -> !found.any()).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<PackageDescr> parse(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(new StringReader(text));
        } catch (DroolsParserException unreadable) {
            parsed = null;
        }
        if (parsed == null || parser.hasErrors()) {
            problems.add(SyntaxProblem.of(file, text, parser.getErrors()));
            return Optional.empty();
        }
        return Optional.of(parsed);
    }
}
