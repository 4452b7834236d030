package org.youju.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of questions has the least expected number that trying every order of asking finds. */
class QuestionOrderProperties {
    /** Answers on every completion of facts with so many values each. */
    record Table(List<Integer> valuesEach, List<Integer> ofCompletions) {
        int[] sizes() {
            return valuesEach.stream().mapToInt(Integer::intValue).toArray();
        }

        int[] answers() {
            return ofCompletions.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(2, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(sizes -> {
                    int completions = sizes.stream().reduce(1, (one, other) -> one * other);
                    return Arbitraries.integers()
                            .between(0, 1)
                            .list()
                            .ofSize(completions)
                            .map(answers -> new Table(sizes, answers));
                });
    }

    @Property(tries = 400)
    void asksTheFewestQuestionsOnAverage(@ForAll("tables") Table table) {
        QuestionOrder order = order(table);

        assertThat(order.expected()).isCloseTo(least(table, table.sizes().clone()), within(1e-9));
    }

    @Property(tries = 400)
    void neverExpectsMoreThanAllFactsNorLessThanOneWhereTheAnswerIsOpen(@ForAll("tables") Table table) {
        QuestionOrder order = order(table);

        boolean open = Arrays.stream(table.answers()).distinct().count() > 1;
        assertThat(order.most()).isBetween(open ? 1 : 0, open ? table.sizes().length : 0);
        assertThat(order.expected()).isBetween(open ? 1.0 : 0.0, (double) order.most());
    }

    private static QuestionOrder order(Table table) {
        double[] costs = new double[table.sizes().length];
        Arrays.fill(costs, 1);
        AnswerDiagram diagram =
                AnswerDiagram.of(table.sizes(), costs, (values, known) -> settled(table, values, known));
        return QuestionOrder.of(diagram, Integer.MAX_VALUE).orElseThrow();
    }

    private static OptionalInt settled(Table table, int[] values, int known) {
        int[] state = table.sizes();
        System.arraycopy(values, 0, state, 0, known);
        int[] answers = IntStream.of(matching(table, state)).distinct().toArray();
        return answers.length == 1 ? OptionalInt.of(answers[0]) : OptionalInt.empty();
    }

    private static double least(Table table, int[] known) {
        if (Arrays.stream(matching(table, known)).distinct().count() == 1) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int fact = 0; fact < known.length; fact++) {
            if (known[fact] == table.sizes()[fact]) {
                double sum = 0;
                for (int value = 0; value < table.sizes()[fact]; value++) {
                    int[] more = known.clone();
                    more[fact] = value;
                    sum += least(table, more);
                }
                least = Math.min(least, 1 + sum / table.sizes()[fact]);
            }
        }
        return least;
    }

    private static int[] matching(Table table, int[] known) {
        return IntStream.range(0, table.answers().length)
                .filter(completion -> {
                    int rest = completion;
                    for (int fact = 0; fact < known.length; fact++) {
                        int value = rest % table.sizes()[fact];
                        if (known[fact] != table.sizes()[fact] && known[fact] != value) {
                            return false;
                        }
                        rest /= table.sizes()[fact];
                    }
                    return true;
                })
                .map(completion -> table.answers()[completion])
                .toArray();
    }
}
