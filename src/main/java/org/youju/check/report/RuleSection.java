package org.youju.check.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.youju.law.Clause;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.RuleWords;
import org.youju.rulebook.Rulebook;

/** Shows the rules of a clause in words, question by question. */
final class RuleSection {
    private final Rulebook rulebook;
    private final RuleWords words;

    RuleSection(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.words = rulebook.words();
    }

    DomContent of(Clause clause) {
        Map<String, List<RuleText>> byQuestion = rulebook.content().rules().stream()
                .filter(rule -> rule.instrument().equals(clause.instrument())
                        && rule.clause().equals(clause.pin()))
                .collect(Collectors.groupingBy(RuleText::question, LinkedHashMap::new, Collectors.toList()));
        return div(each(byQuestion.entrySet(), entry -> div(
                                h4(Both.of(label(entry.getKey()))), each(entry.getValue(), this::rule))
                        .withClass("question")))
                .withClass("rules");
    }

    private Text label(String question) {
        return rulebook.question(question).map(Question::label).orElse(Text.same(question));
    }

    private DomContent rule(RuleText rule) {
        return div(
                        p(
                                span(Both.of(ReportWords.of(rule.role()))).withClass("role"),
                                iff(
                                        !rule.reading().isEmpty(),
                                        span("读法 " + rule.reading()).withClass("reading")),
                                span(rule.comment()).withClass("comment")),
                        ul(
                                each(words.conditions(rule), condition -> li(Both.of(condition))),
                                each(rule.gifts(), gift -> li(Both.of(words.of(rule, gift)))
                                        .withClass("gift")),
                                each(rule.unless(), pin -> li(Both.of(
                                                "让位于 " + pin + " 所给", "yields to what " + pin + " gives"))
                                        .withClass("gift"))),
                        code(rule.file() + ":" + rule.line()).withClass("place"))
                .withClass("rule");
    }
}
