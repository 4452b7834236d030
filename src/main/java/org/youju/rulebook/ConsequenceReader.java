package org.youju.rulebook;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.law.Clause;

/** Reads the consequence of a rule: what it gives. */
final class ConsequenceReader {
    private static final Pattern WORKING_MEMORY =
            Pattern.compile("\\b(modify|update|insert|insertLogical|delete|retract)\\s*\\(");
    private static final String ONLY = "write decision.give( \"name\", value ); or decision.refer( \"code\" );";

    private final Map<String, FactType> names;
    private final Vocabulary vocabulary;
    private final RuleProblems problems;

    /** Makes a reader for the rules of a question; they give its values and the facts of its subject. */
    ConsequenceReader(Question question, Subject subject, Vocabulary vocabulary, RuleProblems problems) {
        this.names = new LinkedHashMap<>();
        subject.facts().stream()
                .filter(fact -> !fact.name().equals(Subject.AS_OF))
                .forEach(fact -> names.put(fact.name(), fact.type()));
        question.outputs().forEach(output -> names.put(output.name(), output.type()));
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Returns what a consequence gives; reports what is wrong with it.
     *
     * @param source text between {@code then} and {@code end}
     * @param firstLine its first line in the file
     */
    List<Gift> read(String source, int firstLine, Clause clause, Map<String, FactType> bound) {
        Matcher forbidden = WORKING_MEMORY.matcher(source);
        if (forbidden.find()) {
            int line = firstLine
                    + (int) source.substring(0, forbidden.start()).lines().count()
                    - 1;
            problems.add(Math.max(firstLine, line), forbidden.group(1) + "( … ) in then", ONLY);
            return List.of();
        }
        if (source.contains("\\")) {
            // Java reads Unicode escapes before everything else, even in comments: what stands there could be any code
            problems.add(firstLine, "a backslash in then", "write the character itself");
            return List.of();
        }
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + source + "\n}");
        if (!parsed.isSuccessful()) {
            int line = parsed.getProblems().stream()
                    .flatMap(problem -> problem.getLocation().stream())
                    .flatMap(tokens -> tokens.getBegin().getRange().stream())
                    .mapToInt(range -> range.begin.line)
                    .findFirst()
                    .orElse(1);
            problems.add(firstLine + line - 1, "the consequence cannot be read", ONLY);
            return List.of();
        }
        List<Gift> gifts = new ArrayList<>();
        for (Statement statement : parsed.getResult().orElseThrow().getStatements()) {
            Optional<MethodCallExpr> call = Optional.of(statement)
                    .filter(Statement::isExpressionStmt)
                    .map(one -> one.asExpressionStmt().getExpression())
                    .filter(Expression::isMethodCallExpr)
                    .map(Expression::asMethodCallExpr)
                    .filter(one -> one.getScope().map(Node::toString).equals(Optional.of("decision")));
            String method = call.map(MethodCallExpr::getNameAsString).orElse("");
            if (method.equals("give")) {
                give(call.orElseThrow(), firstLine, bound).ifPresent(gifts::add);
            } else if (method.equals("refer")) {
                refer(call.orElseThrow(), firstLine, clause).ifPresent(gifts::add);
            } else {
                problems.add(
                        line(statement, firstLine), "\"" + asWritten(statement) + "\" is not allowed in then", ONLY);
            }
        }
        return gifts;
    }

    private Optional<Gift> give(MethodCallExpr call, int firstLine, Map<String, FactType> bound) {
        if (call.getArguments().size() != 2 || !(call.getArgument(0) instanceof StringLiteralExpr name)) {
            problems.add(line(call, firstLine), "\"" + asWritten(call) + "\" does not name one value", ONLY);
            return Optional.empty();
        }
        FactType type = names.get(name.asString());
        if (type == null) {
            problems.add(
                    line(call, firstLine),
                    "neither a value of the question nor a fact is called \"" + name.asString() + "\"",
                    NearestName.hint(name.asString(), names.keySet()));
            return Optional.empty();
        }
        Expression value = call.getArgument(1);
        Optional<GiftValue> comesTo =
                new GiftExpression(vocabulary, bound, problems, node -> line(node, firstLine)).valueOf(value);
        if (comesTo.isEmpty()
                || !new GiftFit(vocabulary, bound, problems)
                        .isFitting(name.asString(), type, comesTo.get(), value, line(call, firstLine))) {
            return Optional.empty();
        }
        return Optional.of(new Gift(false, name.asString(), asWritten(value), literals(value)));
    }

    private Optional<Gift> refer(MethodCallExpr call, int firstLine, Clause clause) {
        if (call.getArguments().size() != 1 || !(call.getArgument(0) instanceof StringLiteralExpr code)) {
            problems.add(line(call, firstLine), "\"" + asWritten(call) + "\" does not name one code", ONLY);
            return Optional.empty();
        }
        if (!clause.refers().containsKey(code.asString())) {
            problems.add(
                    line(call, firstLine),
                    "the ledger gives " + clause.pin() + " no code \"" + code.asString() + "\" to refer with",
                    clause.refers().isEmpty()
                            ? "add it under refers in instrument.yaml"
                            : NearestName.hint(code.asString(), clause.refers().keySet()));
            return Optional.empty();
        }
        return Optional.of(new Gift(true, code.asString(), "", List.of()));
    }

    private List<String> literals(Expression value) {
        List<String> literals = new ArrayList<>();
        value.walk(Node.TreeTraversal.PREORDER, node -> {
            if (node instanceof StringLiteralExpr text) {
                literals.add(text.asString());
            } else if (node instanceof IntegerLiteralExpr number) {
                literals.add(number.getValue());
            } else if (node instanceof FieldAccessExpr constant) {
                vocabulary
                        .codeList(constant.getScope().toString())
                        .flatMap(list -> list.byConstant(constant.getNameAsString()))
                        .ifPresent(code -> literals.add(code.id()));
            }
        });
        return literals;
    }

    private static String asWritten(Node node) {
        return node.getTokenRange().map(Object::toString).orElseGet(node::toString);
    }

    private static int line(Node node, int firstLine) {
        return firstLine + node.getBegin().map(begin -> begin.line).orElse(1) - 1;
    }
}
