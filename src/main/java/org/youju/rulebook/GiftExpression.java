package org.youju.rulebook;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds out what the expression of a {@code decision.give} comes to, and refuses what it must not contain. */
final class GiftExpression {
    private static final Set<String> DECIMAL_METHODS = Set.of("add", "subtract", "multiply", "min", "max");
    private static final Set<String> DATE_METHODS =
            Set.of("plusDays", "plusMonths", "plusYears", "minusDays", "minusMonths", "minusYears");
    private static final Map<String, Integer> RANGES = Map.of("range", 2, "atMost", 1, "atLeast", 1);
    private static final String ALLOWED =
            "use add, subtract, multiply, min, max on decimals, plusDays and the like on dates";

    private final Vocabulary vocabulary;
    private final Map<String, FactType> bound;
    private final RuleProblems problems;
    private final ToIntFunction<Node> line;

    GiftExpression(
            Vocabulary vocabulary, Map<String, FactType> bound, RuleProblems problems, ToIntFunction<Node> line) {
        this.vocabulary = vocabulary;
        this.bound = bound;
        this.problems = problems;
        this.line = line;
    }

    /** Returns what an expression comes to; reports and returns nothing if it is not allowed. */
    Optional<GiftValue> valueOf(Expression expression) {
        if (expression instanceof StringLiteralExpr) {
            return Optional.of(GiftValue.TEXT);
        }
        if (expression instanceof BooleanLiteralExpr) {
            return Optional.of(GiftValue.BOOLEAN);
        }
        if (expression instanceof IntegerLiteralExpr) {
            return Optional.of(GiftValue.INTEGER);
        }
        if (expression instanceof DoubleLiteralExpr number) {
            return refuse(number, "the number " + number + " is a binary double", "write \"" + number + "\"");
        }
        if (expression instanceof NameExpr name) {
            return variable(name);
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return creation(creation);
        }
        if (expression instanceof MethodCallExpr call) {
            return call.getScope().isEmpty()
                    ? range(call)
                    : method(call, call.getScope().get());
        }
        if (expression instanceof FieldAccessExpr constant) {
            return constant(constant);
        }
        return refuse(expression, "\"" + expression + "\" is not allowed in then", ALLOWED);
    }

    private Optional<GiftValue> constant(FieldAccessExpr constant) {
        Optional<CodeList> list = vocabulary.codeList(constant.getScope().toString());
        if (list.isEmpty()) {
            List<String> lists =
                    vocabulary.codeLists().stream().map(CodeList::name).toList();
            return refuse(
                    constant,
                    "unknown code list " + constant.getScope(),
                    NearestName.hint(constant.getScope().toString(), lists));
        }
        if (list.get().byConstant(constant.getNameAsString()).isEmpty()) {
            List<String> constants =
                    list.get().codes().stream().map(CodeList.Code::constant).toList();
            return refuse(
                    constant,
                    list.get().name() + " has no code \"" + constant.getNameAsString() + "\"",
                    NearestName.hint(constant.getNameAsString(), constants));
        }
        return Optional.of(GiftValue.CODE);
    }

    private Optional<GiftValue> variable(NameExpr name) {
        FactType type = bound.get(name.getNameAsString());
        return type == null
                ? refuse(
                        name,
                        "the variable " + name + " is not bound in when",
                        bound.isEmpty()
                                ? "bind it: " + name + " : fact"
                                : NearestName.hint(name.getNameAsString(), bound.keySet()))
                : Optional.of(GiftValue.of(type));
    }

    private Optional<GiftValue> creation(ObjectCreationExpr creation) {
        boolean exact = creation.getType().asString().equals("BigDecimal")
                && creation.getArguments().size() == 1
                && creation.getArgument(0) instanceof StringLiteralExpr text
                && isNumber(text.asString());
        return exact
                ? Optional.of(GiftValue.DECIMAL)
                : refuse(creation, "\"" + creation + "\" is not allowed in then", "write new BigDecimal( \"0.80\" )");
    }

    private Optional<GiftValue> range(MethodCallExpr call) {
        Integer arguments = RANGES.get(call.getNameAsString());
        if (arguments == null) {
            return refuse(
                    call,
                    "function call " + call.getName() + "( … ) in then",
                    "write range( … ), atMost( … ) or atLeast( … ); " + ALLOWED);
        }
        boolean numbers = call.getArguments().size() == arguments
                && call.getArguments().stream()
                        .allMatch(one -> one instanceof StringLiteralExpr text && isNumber(text.asString()));
        if (!numbers) {
            return refuse(
                    call,
                    call.getName() + " takes " + arguments + (arguments == 1 ? " number" : " numbers") + " in quotes",
                    "write range( \"2000\", \"8000\" ), atMost( \"3000\" ) or atLeast( \"10\" )");
        }
        List<BigDecimal> limits = call.getArguments().stream()
                .map(one -> new BigDecimal(one.asStringLiteralExpr().asString()))
                .toList();
        return limits.size() == 2 && limits.get(0).compareTo(limits.get(1)) > 0
                ? refuse(call, "the range begins above its end", "write the smaller number first")
                : Optional.of(GiftValue.RANGE);
    }

    private Optional<GiftValue> method(MethodCallExpr call, Expression scope) {
        String name = call.getNameAsString();
        boolean one = call.getArguments().size() == 1;
        if (scope.toString().equals("BigDecimal") && name.equals("valueOf") && one) {
            return require(call, GiftValue.INTEGER, GiftValue.DECIMAL);
        }
        Optional<GiftValue> on = valueOf(scope);
        if (on.isEmpty()) {
            return on;
        }
        if (name.equals("divide")) {
            return refuse(call, "divide in then", "declare a computed fact quotient(a, b), which has 34 digits");
        }
        if (on.get() == GiftValue.DECIMAL && DECIMAL_METHODS.contains(name) && one) {
            return require(call, GiftValue.DECIMAL, GiftValue.DECIMAL);
        }
        if (on.get() == GiftValue.DATE && DATE_METHODS.contains(name) && one) {
            return require(call, GiftValue.INTEGER, GiftValue.DATE);
        }
        return refuse(call, "method call " + name + "( … ) in then", ALLOWED);
    }

    private Optional<GiftValue> require(MethodCallExpr call, GiftValue argument, GiftValue result) {
        Optional<GiftValue> given = valueOf(call.getArgument(0));
        if (given.isPresent() && given.get() != argument) {
            String expected = argument == GiftValue.DECIMAL
                    ? "write new BigDecimal( \"…\" ), or BigDecimal.valueOf( … ) of an integer fact"
                    : "give it a whole number or an integer fact";
            return refuse(call, call.getName() + " cannot take " + call.getArgument(0), expected);
        }
        return given.map(value -> result);
    }

    /** Returns whether a text is a plain number. */
    static boolean isNumber(String text) {
        return text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    }

    private Optional<GiftValue> refuse(Node node, String message, String expected) {
        problems.add(line.applyAsInt(node), message, expected);
        return Optional.empty();
    }
}
