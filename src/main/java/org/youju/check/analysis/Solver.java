package org.youju.check.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out whether there can be facts on which some constraints hold and some rules do not. */
final class Solver {
    /** More than any rule a person would write needs; beyond it nothing is claimed. */
    private static final int MOST_STEPS = 100_000;

    private final List<Either> hold;
    private final List<List<Either>> fail;
    private int steps;

    private Solver(List<Either> hold, List<List<Either>> fail) {
        this.hold = hold.stream()
                .filter(either -> !either.trivial())
                .sorted(Comparator.comparingInt(either -> either.atoms().size()))
                .toList();
        this.fail = fail;
    }

    /** Returns whether all of these can hold together. */
    static Possible all(List<Either> hold) {
        return all(hold, List.of());
    }

    /** Returns whether all of these can hold together while each of those rules fails. */
    static Possible all(List<Either> hold, List<List<Either>> fail) {
        return new Solver(hold, fail).holding(Assumption.nothing(), 0);
    }

    private Possible holding(Assumption assumed, int number) {
        if (number == hold.size()) {
            return failing(assumed, 0);
        }
        if (++steps > MOST_STEPS) {
            return Possible.MAYBE;
        }
        Possible found = Possible.NO;
        for (Atom atom : hold.get(number).atoms()) {
            Optional<Assumption> next = assumed.and(atom);
            if (next.isPresent() && found != Possible.YES) {
                found = found.or(holding(next.get(), number + 1));
            }
        }
        return found;
    }

    private Possible failing(Assumption assumed, int number) {
        if (number == fail.size()) {
            return assumed.isOfSingleFacts() ? Possible.YES : Possible.MAYBE;
        }
        List<Either> rule = fail.get(number);
        if (rule.stream().anyMatch(either -> contradicts(assumed, either))) {
            return failing(assumed, number + 1);
        }
        if (++steps > MOST_STEPS) {
            return Possible.MAYBE;
        }
        Possible found = Possible.NO;
        for (Either either : rule) {
            Optional<Assumption> next = either.trivial() ? Optional.empty() : assumed.andNot(either);
            if (next.isPresent() && found != Possible.YES) {
                found = found.or(failing(next.get(), number + 1));
            }
        }
        return found;
    }

    private static boolean contradicts(Assumption assumed, Either either) {
        return !either.trivial()
                && either.atoms().stream().noneMatch(atom -> assumed.and(atom).isPresent());
    }
}
