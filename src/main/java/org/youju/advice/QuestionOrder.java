package org.youju.advice;

/**
 * The order of questions with the least expected number, by going through every state of knowledge that the answers can
 * lead to; each sort of answer is taken to be equally likely.
 *
 * <p>A state has a digit for each fact: the number of its value, or, as the highest digit, that it is unknown. Every state
 * that one more answer leads to has a smaller number, so one pass from below suffices.
 */
final class QuestionOrder {
    private static final int OPEN = -1;

    private final int[] sizes;
    private final int[] strides;
    private final double[] costs;
    private final int[] answers;
    private final float[] expected;
    private final byte[] most;
    private final int start;

    /**
     * Goes through the states.
     *
     * @param completions number of the answer on every completion, the first fact changing fastest
     * @param sizes how many values each fact has
     * @param costs what it costs to ask for each fact
     */
    QuestionOrder(int[] completions, int[] sizes, double[] costs) {
        this.sizes = sizes;
        this.costs = costs;
        this.strides = new int[sizes.length];
        int states = 1;
        for (int fact = 0; fact < sizes.length; fact++) {
            strides[fact] = states;
            states *= sizes[fact] + 1;
        }
        this.start = states - 1;
        this.answers = new int[states];
        this.expected = new float[states];
        this.most = new byte[states];
        int[] digits = new int[sizes.length];
        int[] completionStrides = completionStrides();
        for (int state = 0; state < states; state++) {
            visit(state, digits, completions, completionStrides);
            advance(digits);
        }
    }

    private int[] completionStrides() {
        int[] completionStrides = new int[sizes.length];
        int stride = 1;
        for (int fact = 0; fact < sizes.length; fact++) {
            completionStrides[fact] = stride;
            stride *= sizes[fact];
        }
        return completionStrides;
    }

    private void advance(int[] digits) {
        for (int fact = 0; fact < digits.length; fact++) {
            if (digits[fact]++ < sizes[fact]) {
                return;
            }
            digits[fact] = 0;
        }
    }

    private void visit(int state, int[] digits, int[] completions, int[] completionStrides) {
        int unknown = -1;
        int completion = 0;
        for (int fact = 0; fact < digits.length; fact++) {
            if (digits[fact] == sizes[fact]) {
                unknown = fact;
            } else {
                completion += digits[fact] * completionStrides[fact];
            }
        }
        answers[state] = unknown < 0 ? completions[completion] : common(state, unknown);
        if (answers[state] != OPEN) {
            return;
        }
        float least = Float.MAX_VALUE;
        for (int fact = 0; fact < digits.length; fact++) {
            if (digits[fact] == sizes[fact]) {
                float ofThis = expectedIfAsked(state, fact);
                if (ofThis < least) {
                    least = ofThis;
                    most[state] = mostIfAsked(state, fact);
                }
            }
        }
        expected[state] = least;
    }

    private int common(int state, int unknown) {
        int first = answers[child(state, unknown, 0)];
        for (int value = 1; value < sizes[unknown]; value++) {
            if (answers[child(state, unknown, value)] != first) {
                return OPEN;
            }
        }
        return first;
    }

    private int child(int state, int fact, int value) {
        return state - (sizes[fact] - value) * strides[fact];
    }

    private float expectedIfAsked(int state, int fact) {
        float sum = 0;
        for (int value = 0; value < sizes[fact]; value++) {
            sum += expected[child(state, fact, value)];
        }
        return (float) costs[fact] + sum / sizes[fact];
    }

    private byte mostIfAsked(int state, int fact) {
        int greatest = 0;
        for (int value = 0; value < sizes[fact]; value++) {
            greatest = Math.max(greatest, most[child(state, fact, value)]);
        }
        return (byte) (greatest + 1);
    }

    /** The expected number of questions, each counted by what it costs. */
    double expected() {
        return expected[start];
    }

    /** The most questions there can be in this order. */
    int most() {
        return most[start];
    }

    /** The expected number of questions if this fact is asked for first. */
    double expectedIfFirst(int fact) {
        return expectedIfAsked(start, fact);
    }
}
