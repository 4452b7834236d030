package org.youju.rulebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.youju.decision.Role;
import org.youju.law.Instrument;

/** Reads one rule of a file. */
final class RuleReader {
    private static final Map<String, String> ATTRIBUTE_HINTS = Map.of(
            "salience", "rules have no order; special before general is @unless",
            "date-effective", "use @from",
            "date-expires", "use @to");

    private final Vocabulary vocabulary;
    private final Instrument instrument;
    private final Question question;
    private final Subject subject;
    private final PatternFacts facts;
    private final PatternFacts results;
    private final String file;
    private final String text;
    private final List<String> lines;

    /** Makes a reader for the rules of a file. */
    RuleReader(
            Vocabulary vocabulary,
            Instrument instrument,
            Question question,
            Subject subject,
            List<Question> allQuestions,
            String file,
            String text) {
        this.vocabulary = vocabulary;
        this.instrument = instrument;
        this.question = question;
        this.subject = subject;
        this.facts = PatternFacts.of(subject, vocabulary);
        this.results = PatternFacts.ofResults(instrument.clauses(), allQuestions);
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** Returns the rule, or nothing if its clause or role are not clear; reports what is wrong. */
    Optional<RuleText> read(RuleDescr rule, RuleProblems problems) {
        if (rule instanceof QueryDescr) {
            problems.add(rule.getLine(), "a query is not allowed in a rule file", "write a rule");
            return Optional.empty();
        }
        Optional<RuleHeader> header = new RuleHeaderReader(instrument, problems, rule.getLine())
                .read(RuleAnnotation.of(lines, rule.getLine()));
        checkForm(rule, problems);
        List<String> subjects =
                vocabulary.subjects().stream().map(Subject::name).toList();
        RuleCondition condition = new PatternReader(facts, results, subjects, problems).read(rule);
        return header.map(read -> assemble(rule, read, condition, gifts(rule, read, condition, problems)));
    }

    private RuleText assemble(RuleDescr rule, RuleHeader header, RuleCondition condition, List<Gift> gifts) {
        return new RuleText(
                instrument.id(),
                question.id(),
                rule.getName(),
                header.clause().pin(),
                header.role(),
                header.reading(),
                header.unless(),
                header.period(),
                condition.subject(),
                condition.constraints(),
                gifts,
                comment(rule.getLine()),
                file,
                rule.getLine());
    }

    private static void checkForm(RuleDescr rule, RuleProblems problems) {
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            problems.add(
                    attribute.getLine() > 0 ? attribute.getLine() : rule.getLine(),
                    "the rule attribute " + attribute.getName() + " is not allowed",
                    ATTRIBUTE_HINTS.getOrDefault(attribute.getName(), "rules carry annotations only"));
        }
        if (rule.getParentName() != null && !rule.getParentName().isEmpty()) {
            problems.add(rule.getLine(), "extends is not allowed", "write the constraints of the other rule here");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            problems.add(rule.getConsequenceLine(), "then[ … ] is not allowed", "write one rule for each consequence");
        }
    }

    private List<Gift> gifts(RuleDescr rule, RuleHeader header, RuleCondition condition, RuleProblems problems) {
        String source = rule.getConsequence() instanceof String written ? written.strip() : "";
        int line = lineOf(source, rule.getConsequenceLine());
        int before = problems.count();
        List<Gift> gifts = new ConsequenceReader(question, subject, vocabulary, problems)
                .read(source, line, header.clause(), condition.bound());
        boolean gives = header.role() == Role.GIVES;
        if (!gives && (!gifts.isEmpty() || problems.count() > before)) {
            problems.add(
                    line,
                    "a @" + header.role().code() + " rule has a consequence",
                    "its match is the result; only @gives has a consequence");
        } else if (gives && gifts.isEmpty() && problems.count() == before) {
            problems.add(line, "a @gives rule gives nothing", "write decision.give( \"name\", value ); after then");
        }
        return gifts;
    }

    /** Drools drops the space after {@code then}, so where the consequence begins is found in the text. */
    private int lineOf(String source, int thenLine) {
        int offset = 0;
        for (int line = 1; line < thenLine; line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        int start = source.isEmpty() ? -1 : text.indexOf(source, offset);
        return start < 0
                ? thenLine
                : thenLine
                        + (int) text.substring(offset, start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    private String comment(int ruleLine) {
        Deque<String> comment = new ArrayDeque<>();
        for (int line = ruleLine - 2; line >= 0 && lines.get(line).strip().startsWith("//"); line--) {
            comment.addFirst(lines.get(line).strip().substring(2).strip());
        }
        return String.join("\n", comment);
    }
}
