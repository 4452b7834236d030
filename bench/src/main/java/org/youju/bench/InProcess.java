package org.youju.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in rounds, each in a JVM of its own, and prints the ratios of each round's medians. */
final class InProcess {
    private static final String CLASS_PATH = "java.class.path";
    private static final String HOUSING = "housing ";
    private static final String TENFOLD = "tenfold ";

    private final int rounds;
    private final String classes;
    private final Map<String, String> rulebooks;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private InProcess(int rounds, Map<String, String> rulebooks) {
        this.rounds = rounds;
        this.classes = System.getProperty(CLASS_PATH);
        this.rulebooks = rulebooks;
    }

    /**
     * Measures.
     *
     * @param arguments the number of rounds, and the folders of housing alone and of housing ten times, compiled
     */
    public static void main(String[] arguments) throws RunnerException {
        InProcess measured = new InProcess(
                Integer.parseInt(arguments[0]), Map.of("", "", HOUSING, arguments[1], TENFOLD, arguments[2]));
        measured.run();
        measured.print();
    }

    private void run() throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (String name : List.of("engine", "hand", "identity")) {
                evaluation("", name, Mix.COMPLETE);
            }
            for (String size : List.of(HOUSING, TENFOLD)) {
                evaluation(size, "engine", Mix.COMPLETE);
                json(size, "engine", Mix.COMPLETE, "FULL");
                json(size, "engine", Mix.COMPLETE, "BRIEF");
            }
            for (String name : List.of("engine", "hand")) {
                evaluation("", name, Mix.GAPS);
                json("", name, Mix.COMPLETE, "FULL");
                json("", name, Mix.COMPLETE, "BRIEF");
                json("", name, Mix.GAPS, "FULL");
            }
        }
    }

    private void evaluation(String size, String name, Mix mix) throws RunnerException {
        String key = size + "evaluation " + name + " " + mix;
        time(size, key, EvaluationBench.class.getName() + "." + name + "$", Map.of("mix", mix.name()));
    }

    private void json(String size, String name, Mix mix, String detail) throws RunnerException {
        String key = size + "json " + name + " " + mix + " " + detail;
        time(size, key, JsonBench.class.getName() + "." + name + "$", Map.of("mix", mix.name(), "detail", detail));
    }

    private void time(String size, String key, String benchmark, Map<String, String> parameters)
            throws RunnerException {
        // the bundled rulebook is the first on the class path
        String rulebook = rulebooks.get(size);
        System.setProperty(
                CLASS_PATH, (rulebook.isEmpty() ? "" : rulebook + System.getProperty("path.separator")) + classes);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark)
                .verbosity(VerboseMode.SILENT)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g");
        parameters.forEach(options::param);
        RunResult result = new Runner(options.build()).runSingle();
        // of single runs through all cases: what other programs take from the machine falls on the slower half
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        times.computeIfAbsent(key, each -> new ArrayList<>()).add(median);
        System.err.printf("%-40s %8.3f µs%n", key, median);
    }

    private void print() {
        System.out.println(Medians.row("in process, µs a decision", "engine", "by hand", "ratio", "bar"));
        System.out.println(Medians.row("---", "---", "---", "---", "---"));
        compare("facts → decision, complete", "evaluation engine COMPLETE", "evaluation hand COMPLETE", "3");
        withoutIdentity();
        compare("facts → decision, 6 % absent", "evaluation engine GAPS", "evaluation hand GAPS", "—");
        compare("JSON → JSON, complete", "json engine COMPLETE FULL", "json hand COMPLETE FULL", "1.3");
        compare(
                "JSON → JSON, complete, without conditions",
                "json engine COMPLETE BRIEF",
                "json hand COMPLETE BRIEF",
                "1.3");
        compare("JSON → JSON, 6 % absent", "json engine GAPS FULL", "json hand GAPS FULL", "—");
        size("housing ten times", TENFOLD, "housing alone", HOUSING);
        size("all texts", "", "housing alone", HOUSING);
    }

    private void size(String larger, String ours, String smaller, String theirs) {
        System.out.println();
        System.out.println(Medians.row("size of the rulebook, µs a decision", larger, smaller, "ratio", "bar"));
        System.out.println(Medians.row("---", "---", "---", "---", "---"));
        for (String what :
                List.of("evaluation engine COMPLETE", "json engine COMPLETE FULL", "json engine COMPLETE BRIEF")) {
            compare(what, ours + what, theirs + what, "1.15");
        }
    }

    private void compare(String what, String ours, String theirs, String bar) {
        List<Double> one = times.get(ours);
        List<Double> other = times.get(theirs);
        System.out.println(Medians.row(
                what, Medians.number("%.2f", one), Medians.number("%.2f", other), Medians.ratio(one, other), bar));
    }

    /** Both make the same SHA-256 over the facts; this is what is left without it. */
    private void withoutIdentity() {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double identity = times.get("evaluation identity COMPLETE").get(round);
            one.add(times.get("evaluation engine COMPLETE").get(round) - identity);
            other.add(times.get("evaluation hand COMPLETE").get(round) - identity);
        }
        System.out.println(Medians.row(
                "the same less the decision's id",
                Medians.number("%.2f", one),
                Medians.number("%.2f", other),
                Medians.ratio(one, other),
                "3"));
    }
}
