package org.youju.advice;

import java.util.ArrayList;
import java.util.List;

/** One value of each of several facts, moved on through all combinations; the first changes fastest. */
final class Choice {
    private final List<List<Object>> values;
    private final int[] chosen;

    Choice(List<List<Object>> values) {
        this.values = values;
        this.chosen = new int[values.size()];
    }

    List<Object> values() {
        List<Object> now = new ArrayList<>(chosen.length);
        for (int position = 0; position < chosen.length; position++) {
            now.add(values.get(position).get(chosen[position]));
        }
        return now;
    }

    /** Moves on; false when all have been seen and it stands at the first again. */
    boolean advance() {
        for (int position = 0; position < chosen.length; position++) {
            chosen[position]++;
            if (chosen[position] < values.get(position).size()) {
                return true;
            }
            chosen[position] = 0;
        }
        return false;
    }
}
