package org.youju.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the answer hangs on facts: a reduced ordered decision diagram. Two states of knowledge after which the answer hangs
 * in the same way on what is left are the same node, so there are far fewer nodes than states.
 *
 * <p>A node that is not negative branches on a fact; a negative one is an answer.
 */
final class AnswerDiagram {
    /** As many facts as a mask has bits. */
    static final int MOST_FACTS = 63;

    private final int[] sizes;
    private final double[] costs;
    private final List<int[]> branches = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();
    private final List<Long> masks = new ArrayList<>();
    private final Map<List<Integer>, Integer> nodes = new HashMap<>();
    private final Map<List<Integer>, Integer> restrictions = new HashMap<>();
    private final Map<List<Object>, Integer> shapes = new HashMap<>();
    private final List<Integer> shapeOf = new ArrayList<>();
    private int root;

    private AnswerDiagram(int[] sizes, double[] costs) {
        this.sizes = sizes;
        this.costs = costs;
    }

    /** What the case comes to. */
    interface Answers {
        /**
         * Returns the number of the answer, not negative, if it is settled by the first facts alone; it must be when all
         * are known.
         *
         * @param values the number of the value of each fact
         * @param known how many facts are known, from the first
         */
        OptionalInt settled(int[] values, int known);
    }

    /**
     * Draws the diagram.
     *
     * @param sizes how many values each fact has
     * @param costs what it costs to ask for each fact
     */
    static AnswerDiagram of(int[] sizes, double[] costs, Answers answers) {
        AnswerDiagram diagram = new AnswerDiagram(sizes.clone(), costs.clone());
        diagram.root = diagram.draw(answers, new int[sizes.length], 0);
        return diagram;
    }

    private int draw(Answers answers, int[] values, int known) {
        OptionalInt settled = answers.settled(values, known);
        if (settled.isPresent()) {
            return -1 - settled.getAsInt();
        }
        int[] branch = new int[sizes[known]];
        for (int value = 0; value < branch.length; value++) {
            values[known] = value;
            branch[value] = draw(answers, values, known + 1);
        }
        return node(known, branch);
    }

    private int node(int fact, int[] branch) {
        if (IntStream.of(branch).allMatch(each -> each == branch[0])) {
            return branch[0];
        }
        List<Integer> key = new ArrayList<>(branch.length + 1);
        key.add(fact);
        for (int each : branch) {
            key.add(each);
        }
        return nodes.computeIfAbsent(key, each -> {
            long mask = 1L << fact;
            for (int next : branch) {
                mask |= mask(next);
            }
            branches.add(branch);
            facts.add(fact);
            masks.add(mask);
            shapeOf.add(shape(fact, branch, mask));
            return branches.size() - 1;
        });
    }

    private int shape(int fact, int[] branch, long mask) {
        List<Object> key = new ArrayList<>(2 * branch.length + 1);
        key.add(costs[fact]);
        for (int next : branch) {
            key.add(shape(next));
            key.add(within(mask, mask(next)));
        }
        return shapes.computeIfAbsent(key, each -> shapes.size());
    }

    /** Which of the facts of one mask are in another, the facts counted in the first mask alone. */
    private static long within(long mask, long part) {
        long within = 0;
        int rank = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            within |= (part >> Long.numberOfTrailingZeros(rest) & 1) << rank++;
        }
        return within;
    }

    /**
     * The shape of a node. Of two nodes of one shape, one becomes the other if its facts, in their order, are exchanged
     * for the other's: as many questions are ahead of both.
     */
    int shape(int node) {
        return isAnswer(node) ? node : shapeOf.get(node);
    }

    /** What it costs to ask for a fact. */
    double cost(int fact) {
        return costs[fact];
    }

    /** The node of all facts being unknown. */
    int root() {
        return root;
    }

    /** The number of nodes drawn so far. */
    int size() {
        return branches.size();
    }

    /** The number of values of a fact. */
    int values(int fact) {
        return sizes[fact];
    }

    /** The number of facts. */
    int facts() {
        return sizes.length;
    }

    /** Whether the answer still hangs on a fact at a node. */
    boolean hangsOn(int node, int fact) {
        return (mask(node) >> fact & 1) == 1;
    }

    /** Whether a node is an answer. */
    static boolean isAnswer(int node) {
        return node < 0;
    }

    private long mask(int node) {
        return isAnswer(node) ? 0 : masks.get(node);
    }

    /** The node that one more known fact leads to. */
    int after(int node, int fact, int value) {
        if (!hangsOn(node, fact)) {
            return node;
        }
        int own = facts.get(node);
        if (own == fact) {
            return branches.get(node)[value];
        }
        List<Integer> key = List.of(node, fact, value);
        Integer known = restrictions.get(key);
        if (known == null) {
            int[] branch = branches.get(node);
            known = node(
                    own,
                    IntStream.of(branch).map(next -> after(next, fact, value)).toArray());
            restrictions.put(key, known);
        }
        return known;
    }
}
