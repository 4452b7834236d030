package org.youju.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.youju.law.Clause;

/** The table of contents of a text, made of how its clauses are cited. */
final class LawContents {
    /** What is left of the next number where two citations part. */
    private static final Pattern TAIL = Pattern.compile("[\\s（(〔、，,.：:第]+$");

    private LawContents() {}

    /**
     * An article or part of a text.
     *
     * @param label how all its clauses are cited
     * @param pin the first of its clauses
     * @param clauses its clauses, norms at one place once
     */
    record Part(String label, String pin, List<Place> clauses) {}

    /**
     * A place in a text.
     *
     * @param label how it is cited
     * @param pin its anchor on the page
     */
    record Place(String label, String pin) {}

    /** Returns the parts in the order of the text: clauses whose pins begin alike stand together. */
    static List<Part> of(List<Clause> clauses) {
        Map<String, Map<String, Place>> parts = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            String cited = clause.pin().cited();
            parts.computeIfAbsent(cited.split("\\.", 2)[0], each -> new LinkedHashMap<>())
                    .putIfAbsent(cited, new Place(clause.label(), cited));
        }
        List<Part> contents = new ArrayList<>();
        for (Map<String, Place> part : parts.values()) {
            List<Place> places = List.copyOf(part.values());
            contents.add(new Part(label(places), places.get(0).pin(), places));
        }
        return contents;
    }

    private static String label(List<Place> places) {
        String first = places.get(0).label();
        if (places.size() == 1) {
            return first;
        }
        int same = first.length();
        for (Place place : places) {
            same = Math.min(same, alike(first, place.label()));
        }
        String common = TAIL.matcher(first.substring(0, same)).replaceFirst("");
        return common.isEmpty() ? first + "…" : common;
    }

    private static int alike(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
