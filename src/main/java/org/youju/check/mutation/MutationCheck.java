package org.youju.check.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.youju.check.CaseRunner;
import org.youju.check.CaseTraces;
import org.youju.check.CheckSubject;
import org.youju.check.Progress;
import org.youju.check.RuleIds;
import org.youju.check.analysis.Equivalence;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.Rule;
import org.youju.rulebook.RuleText;
import org.youju.rulebook.Rulebook;

/** Changes each rule in one way at a time and runs the cases that look at it: does any of them notice? */
public final class MutationCheck {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private MutationCheck() {}

    /** Tries every mutant of the texts to be checked. */
    public static MutationResult run(CheckSubject subject, CaseTraces traces, Progress progress) {
        List<Mutant> mutants = new ArrayList<>();
        subject.instruments()
                .forEach(instrument -> mutants.addAll(mutants(subject.engine().rulebook(), instrument)));
        Trial trial = new Trial(
                traces,
                failing(subject, traces),
                new Equivalence(subject.engine().rulebook().content(), subject.instruments()));
        List<MutantResult> results = tryAll(mutants, mutant -> trial.run(mutant, explained(subject, mutant)), progress);
        return new MutationResult(results, MutationFindings.of(subject, traces, results));
    }

    /** Returns every mutant of a text, in the order of its rules. */
    public static List<Mutant> mutants(Rulebook rulebook, Instrument instrument) {
        List<Rule> rules = rulebook.bound(instrument.id()).rules();
        List<RuleText> texts = rules.stream().map(Rule::text).toList();
        RuleIds ids = new RuleIds(texts);
        List<Mutant> mutants = new ArrayList<>();
        rules.forEach(rule -> mutants.addAll(RuleMutants.of(rulebook, rule, ids.of(rule.text()))));
        mutants.addAll(new FactMutants(rulebook, instrument, texts).all());
        return mutants;
    }

    private static Set<Integer> failing(CheckSubject subject, CaseTraces traces) {
        CaseRunner runner = new CaseRunner(subject.engine());
        Set<Integer> failing = new HashSet<>();
        for (CaseTraces.Traced traced : traces.all()) {
            if (!runner.passes(traced.testCase())) {
                failing.add(traced.number());
            }
        }
        return failing;
    }

    private static Optional<Text> explained(CheckSubject subject, Mutant mutant) {
        return subject.instruments().stream()
                .filter(instrument -> instrument.id().equals(mutant.rule().instrument()))
                .flatMap(instrument -> instrument.clause(mutant.rule().clause()).stream())
                .flatMap(clause -> Optional.ofNullable(clause.survivors().get(mutant.id())).stream())
                .findFirst();
    }

    /** What is done with each mutant. */
    @FunctionalInterface
    private interface Attempt {
        MutantResult with(Mutant mutant);
    }

    private static List<MutantResult> tryAll(List<Mutant> mutants, Attempt attempt, Progress progress) {
        MutantResult[] results = new MutantResult[mutants.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement();
                            number < results.length;
                            number = next.getAndIncrement()) {
                        results[number] = attempt.with(mutants.get(number));
                        progress.at(done.incrementAndGet(), results.length);
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trial of mutants was stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the trial of mutants failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
        return List.of(results);
    }
}
