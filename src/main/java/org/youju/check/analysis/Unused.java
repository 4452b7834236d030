package org.youju.check.analysis;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.youju.check.Severity;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.rulebook.Gift;
import org.youju.rulebook.Output;
import org.youju.rulebook.Question;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Test;

/** Finds what the vocabulary and the questions declare and no rule has to do with. */
final class Unused {
    private final Forms forms;
    private final Found found;

    Unused(Forms forms, Found found) {
        this.forms = forms;
        this.found = found;
    }

    void check() {
        Set<Used.Of> read = Used.facts(forms);
        for (Subject subject : forms.vocabulary().subjects()) {
            for (Fact fact : subject.facts()) {
                if (!fact.name().equals(Subject.AS_OF) && !read.contains(new Used.Of(subject.name(), fact.name()))) {
                    unread(subject, fact);
                }
            }
        }
        forms.content().questions().forEach(this::check);
        forms.vocabulary().codeLists().forEach(this::check);
    }

    private void unread(Subject subject, Fact fact) {
        found.inFile(
                "fact-unread",
                Severity.WARNING,
                "subjects/"
                        + subject.name()
                                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                .toLowerCase(Locale.ROOT) + ".yaml",
                subject.name() + "." + fact.name(),
                new Text(
                        "没有规则用到事实“" + fact.label().zh() + "”（" + fact.name() + "）。",
                        "No rule reads " + subject.name() + "." + fact.name() + ", not even through a computation."),
                new Text("删去这项事实，或者补上用到它的规则", "take the fact out, or add the rule that needs it"));
    }

    private void check(Question question) {
        String file = "questions/" + question.fileName() + ".yaml";
        Set<String> given = new TreeSet<>();
        boolean ruled = false;
        for (RuleText rule : forms.content().rules()) {
            if (rule.question().equals(question.id())) {
                ruled = true;
                rule.gifts().stream().filter(gift -> !gift.refer()).forEach(gift -> given.add(gift.name()));
            }
        }
        if (!ruled) {
            found.inFile(
                    "question-unruled",
                    Severity.ERROR,
                    file,
                    question.id(),
                    new Text("问题“" + question.label().zh() + "”没有规则。", "No rule answers " + question.id() + "."),
                    new Text("补上规则，或者删去这个问题", "add its rules, or take the question out"));
            return;
        }
        for (Output output : question.outputs()) {
            if (!given.contains(output.name())) {
                found.inFile(
                        "output-ungiven",
                        Severity.WARNING,
                        file,
                        question.id() + "." + output.name(),
                        new Text(
                                "没有规则给出“" + output.label().zh() + "”（" + output.name() + "）。",
                                "No rule gives " + output.name() + " of " + question.id() + "."),
                        new Text("补上给出它的规则，或者删去", "add the rule that gives it, or take it out"));
            }
        }
    }

    private void check(CodeList list) {
        String file = "subjects/";
        if (!isTypeOfAnything(list)) {
            found.inFile(
                    "codes-unused",
                    Severity.WARNING,
                    file,
                    list.name(),
                    new Text(
                            "没有事实或者结果用到代码表“" + list.label().zh() + "”（" + list.name() + "）。",
                            "No fact or value is of the code list " + list.name() + "."),
                    new Text("删去这个代码表", "take the code list out"));
            return;
        }
        Set<String> used = codesUsed(list);
        for (CodeList.Code code : list.codes()) {
            if (!used.contains(code.id())) {
                found.inFile(
                        "code-unused",
                        Severity.NOTE,
                        file,
                        list.name() + "." + code.id(),
                        new Text(
                                "没有规则提到“" + code.label().zh() + "”（" + list.name() + "." + code.id() + "）。",
                                "No rule speaks of " + list.name() + "." + code.id() + "."),
                        new Text("确认选它与选“其他”没有区别", "make sure that choosing it makes no difference"));
            }
        }
    }

    private boolean isTypeOfAnything(CodeList list) {
        return forms.vocabulary().subjects().stream()
                        .flatMap(subject -> subject.facts().stream())
                        .anyMatch(fact -> isOf(fact.type(), list))
                || forms.content().questions().stream()
                        .flatMap(question -> question.outputs().stream())
                        .anyMatch(output -> isOf(output.type(), list));
    }

    private static boolean isOf(FactType type, CodeList list) {
        return (type.kind() == FactType.Kind.CODE || type.kind() == FactType.Kind.CODES)
                && type.of().equals(list.name());
    }

    private Set<String> codesUsed(CodeList list) {
        Set<String> used = new HashSet<>();
        for (RuleText rule : forms.content().rules()) {
            Subject subject = forms.subject(rule);
            rule.constraints().stream()
                    .filter(constraint -> !constraint.onClauses())
                    .forEach(constraint -> collect(constraint.test(), subject, list, used));
            Question question = forms.question(rule.question());
            for (Gift gift : rule.gifts()) {
                FactType type = question.output(gift.name())
                        .map(Output::type)
                        .or(() -> subject.fact(gift.name()).map(Fact::type))
                        .orElse(new FactType(FactType.Kind.BOOLEAN, ""));
                if (isOf(type, list)) {
                    used.addAll(gift.literals());
                }
            }
        }
        return used;
    }

    private static void collect(Test test, Subject subject, CodeList list, Set<String> used) {
        if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(each -> collect(each, subject, list, used));
        } else if (test instanceof Test.OneOf oneOf) {
            oneOf.literals().forEach(literal -> collect(oneOf.fact(), literal, subject, list, used));
        } else if (test instanceof Test.Comparison comparison) {
            collect(comparison.fact(), comparison.literal(), subject, list, used);
        }
    }

    private static void collect(String name, Serializable literal, Subject subject, CodeList list, Set<String> used) {
        if (subject.fact(name).filter(fact -> isOf(fact.type(), list)).isPresent()) {
            used.add(literal.toString());
        }
    }
}
