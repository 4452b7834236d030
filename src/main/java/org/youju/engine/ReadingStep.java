package org.youju.engine;

import java.util.ArrayList;
import java.util.List;

/** A step whose result may hang on how clauses are read; worlds part here, and only where the readings differ. */
abstract class ReadingStep<R> implements Step {
    private final ClausePlan[] disputed;

    ReadingStep(List<ClausePlan> clauses) {
        this.disputed = clauses.stream()
                .filter(clause -> clause.readings().size() > 1)
                .distinct()
                .toArray(ClausePlan[]::new);
    }

    /** Evaluates under the readings the world has chosen. */
    abstract R evaluate(World world);

    /** Whether it is plain, before anything is evaluated, that the readings of an open clause give the same. */
    boolean makesNoDifference(World world, ClausePlan clause, int readings) {
        return false;
    }

    /** Writes a result into a world. */
    abstract void apply(World world, R result);

    @Override
    public final void run(World world, List<World> forks) {
        List<ClausePlan> open = open(world);
        if (open.isEmpty()) {
            apply(world, evaluate(world));
            return;
        }
        if (open.size() == 1) {
            runReadings(world, open.get(0), forks);
            return;
        }
        List<int[]> combinations = combinations(open);
        List<R> found = new ArrayList<>(combinations.size());
        for (int[] combination : combinations) {
            choose(world, open, combination);
            found.add(evaluate(world));
        }
        if (found.stream().allMatch(found.get(0)::equals)) {
            open.forEach(clause -> world.choose(clause.number(), World.OPEN));
            apply(world, found.get(0));
            return;
        }
        for (int number = 1; number < combinations.size(); number++) {
            World fork = world.fork();
            choose(fork, open, combinations.get(number));
            apply(fork, found.get(number));
            forks.add(fork);
        }
        choose(world, open, combinations.get(0));
        apply(world, found.get(0));
    }

    /** The same as for several open clauses, without the lists: most disputes are about one clause. */
    private void runReadings(World world, ClausePlan clause, List<World> forks) {
        int number = clause.number();
        int readings = clause.readings().size();
        if (makesNoDifference(world, clause, readings)) {
            apply(world, evaluate(world));
            return;
        }
        world.choose(number, 0);
        R first = evaluate(world);
        Object[] others = new Object[readings];
        boolean alike = true;
        for (int reading = 1; reading < readings; reading++) {
            world.choose(number, reading);
            others[reading] = evaluate(world);
            alike &= others[reading].equals(first);
        }
        world.choose(number, alike ? World.OPEN : 0);
        for (int reading = 1; reading < readings && !alike; reading++) {
            World fork = world.fork();
            fork.choose(number, reading);
            @SuppressWarnings("unchecked") // what evaluate returned
            R result = (R) others[reading];
            apply(fork, result);
            forks.add(fork);
        }
        apply(world, first);
    }

    private List<ClausePlan> open(World world) {
        if (disputed.length == 0) {
            return List.of();
        }
        List<ClausePlan> open = new ArrayList<>();
        for (ClausePlan clause : disputed) {
            if (world.choice(clause.number()) == World.OPEN) {
                open.add(clause);
            }
        }
        return open;
    }

    private static void choose(World world, List<ClausePlan> clauses, int[] combination) {
        for (int position = 0; position < combination.length; position++) {
            world.choose(clauses.get(position).number(), combination[position]);
        }
    }

    private static List<int[]> combinations(List<ClausePlan> clauses) {
        List<int[]> combinations = new ArrayList<>();
        combinations.add(new int[clauses.size()]);
        for (int position = 0; position < clauses.size(); position++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] combination : combinations) {
                for (int reading = 0; reading < clauses.get(position).readings().size(); reading++) {
                    int[] next = combination.clone();
                    next[position] = reading;
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
