package org.youju.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The order of questions with the least expected number, by going through every state of knowledge that the answers can
 * lead to; each sort of answer is taken to be equally likely. States of one shape are gone through once.
 */
final class QuestionOrder {
    /** Two expected numbers that differ by less are the same: they differ by a fraction of all completions, if at all. */
    private static final double CLOSE = 1e-9;

    private static final Ahead OVER = new Ahead(0, 0);

    private final AnswerDiagram diagram;
    private final int mostNodes;
    private final Map<Integer, Ahead> ofShape = new HashMap<>();

    /** What is ahead of a node if asked in the best order. */
    private record Ahead(double expected, int most) {}

    private QuestionOrder(AnswerDiagram diagram, int mostNodes) {
        this.diagram = diagram;
        this.mostNodes = mostNodes;
    }

    /**
     * Goes through the states; nothing if there are too many.
     *
     * @param mostNodes the most nodes that the diagram may come to have
     */
    static Optional<QuestionOrder> of(AnswerDiagram diagram, int mostNodes) {
        QuestionOrder order = new QuestionOrder(diagram, mostNodes);
        order.ahead(diagram.root());
        return diagram.size() > mostNodes ? Optional.empty() : Optional.of(order);
    }

    private Ahead ahead(int node) {
        if (AnswerDiagram.isAnswer(node) || diagram.size() > mostNodes) {
            return OVER;
        }
        int shape = diagram.shape(node);
        Ahead found = ofShape.get(shape);
        if (found == null) {
            found = find(node);
            ofShape.put(shape, found);
        }
        return found;
    }

    private Ahead find(int node) {
        Ahead best = new Ahead(Double.MAX_VALUE, 0);
        for (int fact = 0; fact < diagram.facts(); fact++) {
            // what the answer does not hang on is not worth a question
            Ahead ofThis = diagram.hangsOn(node, fact) ? ifAsked(node, fact) : best;
            best = ofThis.expected < best.expected - CLOSE ? ofThis : best;
        }
        return best;
    }

    private Ahead ifAsked(int node, int fact) {
        double sum = 0;
        int most = 0;
        int values = diagram.values(fact);
        for (int value = 0; value < values; value++) {
            Ahead next = ahead(diagram.after(node, fact, value));
            sum += next.expected;
            most = Math.max(most, next.most);
        }
        return new Ahead(diagram.cost(fact) + sum / values, most + 1);
    }

    /** The expected number of questions, each counted by what it costs. */
    double expected() {
        return ahead(diagram.root()).expected;
    }

    /** The most questions there can be in this order. */
    int most() {
        return ahead(diagram.root()).most;
    }

    /** How long the interview is to be in this order. */
    Length length() {
        return new Length(BigDecimal.valueOf(expected()).setScale(2, RoundingMode.HALF_UP), most());
    }

    /** Whether the answer hangs on a fact. */
    boolean hangsOn(int fact) {
        return diagram.hangsOn(diagram.root(), fact);
    }

    /** The expected number of questions if this fact, on which the answer hangs, is asked for first. */
    double expectedIfFirst(int fact) {
        return ifAsked(diagram.root(), fact).expected;
    }
}
