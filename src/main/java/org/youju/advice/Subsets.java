package org.youju.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a list. */
final class Subsets {
    private Subsets() {}

    /** Returns every part that is neither empty nor the whole, smaller ones first. */
    static <T> List<List<T>> proper(List<T> whole) {
        List<List<T>> parts = new ArrayList<>();
        for (int chosen = 1; chosen < (1 << whole.size()) - 1; chosen++) {
            List<T> part = new ArrayList<>();
            for (int number = 0; number < whole.size(); number++) {
                if ((chosen & (1 << number)) != 0) {
                    part.add(whole.get(number));
                }
            }
            parts.add(part);
        }
        parts.sort(Comparator.comparingInt(List::size));
        return parts;
    }
}
