package org.youju.bench.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.bench.Medians;
import org.youju.bench.Mix;
import org.youju.rulebook.Rulebooks;

/** Decisions over HTTP beside a typed echo of the same requests, in turn, by one process that serves both. */
final class Throughput {
    private static final double WARM_UP_SECONDS = 20;
    private static final double SECONDS = 4;
    private static final String ECHO = "/bench/echo";

    /** What is asked, in the order in which it is asked in each round. */
    private static final Map<String, String> PATHS = Map.of(
            "echo", ECHO,
            "decision", "/v1/decisions",
            "decision without conditions", "/v1/decisions?conditions=false");

    private static final List<String> ORDER = List.of("echo", "decision", "decision without conditions");

    private Throughput() {}

    /** Measures; the argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        List<byte[]> bodies = Mix.COMPLETE.requests(Rulebooks.bundled());
        Map<String, List<Double>> perSecond = new LinkedHashMap<>();
        Map<String, List<Double>> p99 = new LinkedHashMap<>();
        try (Server server = Server.start("")) {
            Map<String, byte[][]> requests = new LinkedHashMap<>();
            for (String what : ORDER) {
                requests.put(
                        what,
                        bodies.stream()
                                .map(body -> Connection.post(PATHS.get(what), body))
                                .toArray(byte[][]::new));
            }
            server.awaitAnswer(requests.get("echo")[0]);
            for (byte[][] each : requests.values()) {
                Load.run(server.port(), each, WARM_UP_SECONDS / requests.size());
            }
            for (int round = 0; round < rounds; round++) {
                for (String what : ORDER) {
                    Load.Result result = Load.run(server.port(), requests.get(what), SECONDS);
                    perSecond.computeIfAbsent(what, key -> new ArrayList<>()).add(result.perSecond());
                    p99.computeIfAbsent(what, key -> new ArrayList<>()).add(result.p99());
                    System.err.printf("%-30s %8.0f/s  p99 %6.2f ms%n", what, result.perSecond(), result.p99());
                }
            }
        }
        print(perSecond, p99);
    }

    private static void print(Map<String, List<Double>> perSecond, Map<String, List<Double>> p99) {
        System.out.println(Medians.row("HTTP, 16 connections", "ours", "typed echo", "ratio", "bar"));
        System.out.println(Medians.row("---", "---", "---", "---", "---"));
        for (String what : ORDER.subList(1, ORDER.size())) {
            List<Double> rate = perSecond.get(what);
            List<Double> slowest = p99.get(what);
            System.out.println(Medians.row(
                    what + ", a second",
                    Medians.number("%.0f", rate),
                    Medians.number("%.0f", perSecond.get("echo")),
                    Medians.ratio(rate, perSecond.get("echo")),
                    "≥ 0.9"));
            System.out.println(Medians.row(
                    what + ", p99 ms",
                    Medians.number("%.2f", slowest),
                    Medians.number("%.2f", p99.get("echo")),
                    Medians.ratio(slowest, p99.get("echo")),
                    "≤ 1.2"));
        }
    }
}
