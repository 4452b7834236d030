package org.youju.bench.http;

import java.util.ArrayList;
import java.util.List;
import org.youju.bench.Medians;
import org.youju.bench.Mix;
import org.youju.rulebook.Rulebooks;

/** From the start of the process to its first answer: with the rulebook, and with an empty one. */
final class Start {
    private Start() {}

    /** Measures; the arguments are the number of rounds and the folder of an empty rulebook, compiled. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        byte[] request = Connection.post(
                "/v1/decisions", Mix.COMPLETE.requests(Rulebooks.bundled()).get(0));
        List<Double> full = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            double withRules = seconds("", request);
            double without = seconds(arguments[1], request);
            System.err.printf("start to first answer %6.2f s, empty %6.2f s%n", withRules, without);
            // the first round reads the files from disk
            if (round >= 0) {
                full.add(withRules);
                empty.add(without);
            }
        }
        System.out.println(Medians.row("start to first decision, s", "whole rulebook", "empty", "ratio", "bar"));
        System.out.println(Medians.row("---", "---", "---", "---", "---"));
        System.out.println(Medians.row(
                "as the README starts it",
                Medians.number("%.2f", full),
                Medians.number("%.2f", empty),
                Medians.ratio(full, empty),
                "1.5"));
    }

    private static double seconds(String rulebook, byte[] request) throws Exception {
        long begin = System.nanoTime();
        try (Server server = Server.start(rulebook)) {
            server.awaitAnswer(request);
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
