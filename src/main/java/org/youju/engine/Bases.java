package org.youju.engine;

import java.util.List;
import java.util.Random;

/** Completions drawn evenly and the same in every run, from which to look for facts that matter. */
final class Bases {
    private static final long SEED = 20250122;

    private final List<List<Object>> candidates;
    private final Random random = new Random(SEED);

    Bases(List<List<Object>> candidates) {
        this.candidates = candidates;
    }

    int[] next() {
        return candidates.stream()
                .mapToInt(values -> random.nextInt(values.size()))
                .toArray();
    }
}
