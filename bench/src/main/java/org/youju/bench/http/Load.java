package org.youju.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests over several connections, each the next when the last is answered. */
final class Load {
    private static final int CONNECTIONS = 16;
    private static final int OK = 200;

    private Load() {}

    /**
     * What came of it.
     *
     * @param perSecond answers a second
     * @param p99 milliseconds within which 99 of 100 were answered
     */
    record Result(double perSecond, double p99) {}

    /**
     * Sends for some seconds.
     *
     * @throws IllegalStateException if any answer is not 200
     */
    static Result run(int port, byte[][] requests, double seconds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<long[]>> running = new ArrayList<>();
            for (int number = 0; number < CONNECTIONS; number++) {
                int first = number * requests.length / CONNECTIONS;
                running.add(threads.submit(() -> oneConnection(port, requests, first, end)));
            }
            long[] all = {};
            for (Future<long[]> each : running) {
                long[] times = each.get();
                int before = all.length;
                all = Arrays.copyOf(all, before + times.length);
                System.arraycopy(times, 0, all, before, times.length);
            }
            double elapsed = (System.nanoTime() - begin) / 1e9;
            Arrays.sort(all);
            return new Result(all.length / elapsed, all[(int) (all.length * 0.99)] / 1e6);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the load failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] oneConnection(int port, byte[][] requests, int first, long end) throws IOException {
        long[] times = new long[1 << 12];
        int count = 0;
        try (Connection connection = new Connection(port)) {
            long before = System.nanoTime();
            while (before < end) {
                int status = connection.answer(requests[(first + count) % requests.length]);
                if (status != OK) {
                    throw new IllegalStateException("answered with " + status);
                }
                long now = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = now - before;
                before = now;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
