package org.youju.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.youju.engine.CurrentEngine;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Language;

/** Finds texts by their titles and numbers, and clauses by what they say. */
@Singleton
final class LawSearch {
    /** A page with more is no longer read. */
    private static final int MOST_CLAUSES = 80;

    private final CurrentEngine engines;

    LawSearch(CurrentEngine engines) {
        this.engines = engines;
    }

    /**
     * Looks for words in both languages; a clause or title must hold each of them.
     *
     * @return under {@code hits} each text with {@code id}, {@code title} and its {@code clauses} (of these {@code pin},
     *     {@code label}, {@code summary}); under {@code found} how many clauses there are, and whether {@code all} are shown
     */
    Map<String, Object> find(String words, Language language) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("[\\s、，,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Map<String, Object>> hits = new ArrayList<>();
        int found = 0;
        for (Instrument instrument : engines.get().rulebook().content().instruments()) {
            List<Clause> clauses = instrument.clauses().stream()
                    .filter(clause -> holds(
                            wanted,
                            clause.label(),
                            clause.summary().zh(),
                            clause.summary().en()))
                    .toList();
            boolean named = holds(
                    wanted,
                    instrument.documentNumber(),
                    instrument.title().zh(),
                    instrument.title().en());
            List<Map<String, String>> shown = clauses.stream()
                    .limit(Math.max(0, MOST_CLAUSES - found))
                    .map(clause -> hit(clause, language))
                    .toList();
            if (named || !shown.isEmpty()) {
                hits.add(Map.of(
                        "id", instrument.id(), "title", instrument.title().in(language), "clauses", shown));
            }
            found += clauses.size();
        }
        return Map.of("hits", hits, "found", found, "all", found <= MOST_CLAUSES);
    }

    private static Map<String, String> hit(Clause clause, Language language) {
        return Map.of(
                "pin", clause.pin().value(),
                "label", clause.label(),
                "summary", clause.summary().in(language));
    }

    private static boolean holds(List<String> wanted, String... parts) {
        String whole = String.join("\n", parts).toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && wanted.stream().allMatch(whole::contains);
    }
}
