package org.youju.rulebook;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.law.Language;
import org.youju.law.Text;

/** Puts what a rule gives into words. */
final class GiftText {
    private static final Map<String, String> SIGNS = Map.of("add", " + ", "subtract", " − ", "multiply", " × ");
    private static final Set<String> SUMS = Set.of("add", "subtract");
    private static final Map<String, Text> SPANS =
            Map.of("Days", new Text("日", "days"), "Months", new Text("个月", "months"), "Years", new Text("年", "years"));

    private final RuleText rule;
    private final Subject subject;
    private final Vocabulary vocabulary;
    private final FactType type;
    private final Text unit;

    private GiftText(RuleText rule, Subject subject, Vocabulary vocabulary, FactType type, Text unit) {
        this.rule = rule;
        this.subject = subject;
        this.vocabulary = vocabulary;
        this.type = type;
        this.unit = unit;
    }

    /**
     * Returns what a rule gives, such as 每平方米租金：基础租金 × 0.60.
     *
     * @param output the value's declaration; empty for a fact of the subject
     */
    static Text of(RuleText rule, Gift gift, Optional<Output> output, Subject subject, Vocabulary vocabulary) {
        Optional<Fact> fact = subject.fact(gift.name());
        Text label = output.map(Output::label).or(() -> fact.map(Fact::label)).orElse(Text.same(gift.name()));
        FactType type =
                output.map(Output::type).or(() -> fact.map(Fact::type)).orElse(new FactType(FactType.Kind.DECIMAL, ""));
        Text unit = output.map(Output::unit).or(() -> fact.map(Fact::unit)).orElse(Text.NONE);
        GiftText words = new GiftText(rule, subject, vocabulary, type, unit);
        Expression value = StaticJavaParser.parseExpression(gift.expression());
        return new Text(
                label.zh() + "：" + words.say(value, Language.ZH), label.en() + ": " + words.say(value, Language.EN));
    }

    private String say(Expression value, Language language) {
        if (value instanceof StringLiteralExpr text) {
            return code(text.asString(), language).orElse(text.asString() + unitAfter(value, language));
        } else if (value instanceof BooleanLiteralExpr holds) {
            return (holds.getValue() ? new Text("是", "yes") : new Text("否", "no")).in(language);
        } else if (value instanceof NameExpr variable) {
            return bound(variable.getNameAsString(), language);
        } else if (value instanceof ObjectCreationExpr number) {
            return number.getArgument(0).asStringLiteralExpr().asString();
        } else if (value instanceof FieldAccessExpr constant) {
            return vocabulary
                    .codeList(constant.getScope().toString())
                    .flatMap(list -> list.byConstant(constant.getNameAsString()))
                    .map(code -> code.label().in(language))
                    .orElse(constant.toString());
        } else if (value instanceof MethodCallExpr call) {
            return call.getScope().isEmpty() || call.getNameAsString().equals("valueOf")
                    ? function(call, language)
                    : method(call, call.getScope().get(), language);
        }
        return value.toString();
    }

    /** Only a value given as it stands carries the unit; within arithmetic it would be anybody's. */
    private String unitAfter(Expression value, Language language) {
        boolean whole = value.getParentNode().isEmpty();
        return whole && !unit.in(language).isEmpty() ? " " + unit.in(language) : "";
    }

    private Optional<String> code(String id, Language language) {
        return vocabulary.codeList(type.of()).flatMap(list -> list.byId(id)).map(code -> code.label()
                .in(language));
    }

    private String bound(String variable, Language language) {
        return rule.constraints().stream()
                .map(Constraint::test)
                .filter(test ->
                        test instanceof Test.Bound bound && bound.variable().equals(variable))
                .findFirst()
                .flatMap(test -> subject.fact(((Test.Bound) test).fact()))
                .map(fact -> fact.label().in(language))
                .orElse(variable);
    }

    private String function(MethodCallExpr call, Language language) {
        List<String> arguments = call.getArguments().stream()
                .map(argument -> argument instanceof StringLiteralExpr text ? text.asString() : say(argument, language))
                .toList();
        String end = unit.in(language).isEmpty() ? "" : " " + unit.in(language);
        boolean zh = language == Language.ZH;
        return switch (call.getNameAsString()) {
            case "range" -> arguments.get(0) + (zh ? " 至 " : " to ") + arguments.get(1) + end;
            case "atMost" -> (zh ? "至多 " : "at most ") + arguments.get(0) + end;
            case "atLeast" -> (zh ? "至少 " : "at least ") + arguments.get(0) + end;
            default -> arguments.get(0);
        };
    }

    private String method(MethodCallExpr call, Expression scope, Language language) {
        String name = call.getNameAsString();
        String left = say(scope, language);
        String right = say(call.getArgument(0), language);
        boolean zh = language == Language.ZH;
        if (name.equals("min")) {
            return zh ? left + "、" + right + " 中较小的" : "the lesser of " + left + " and " + right;
        } else if (name.equals("max")) {
            return zh ? left + "、" + right + " 中较大的" : "the greater of " + left + " and " + right;
        } else if (SIGNS.containsKey(name)) {
            boolean inParentheses = name.equals("multiply");
            return factor(scope, left, inParentheses)
                    + SIGNS.get(name)
                    + factor(call.getArgument(0), right, inParentheses || name.equals("subtract"));
        }
        boolean after = name.startsWith("plus");
        String span = right + " "
                + SPANS.get(name.substring(after ? "plus".length() : "minus".length()))
                        .in(language);
        return zh ? left + (after ? " 之后 " : " 之前 ") + span : span + (after ? " after " : " before ") + left;
    }

    private static String factor(Expression expression, String words, boolean inParentheses) {
        boolean sum = expression instanceof MethodCallExpr call && SUMS.contains(call.getNameAsString());
        return inParentheses && sum ? "(" + words + ")" : words;
    }
}
