package org.youju.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.youju.law.Clause;
import org.youju.law.Conflict;
import org.youju.law.Instrument;

/** What texts say of each other, seen from either side. */
final class LawLinks {
    private final List<Instrument> instruments;

    LawLinks(List<Instrument> instruments) {
        this.instruments = instruments;
    }

    /**
     * What a text does to another.
     *
     * @param words the other as the text names it; its title where the text is known
     * @param id the other's id; empty if it is not held
     */
    record Other(String words, String id) {}

    /** Returns the conflicts of a clause, those that only the other clause declares as well. */
    List<Conflict> conflicts(Clause clause) {
        List<Conflict> conflicts = new ArrayList<>(clause.conflicts());
        for (Instrument instrument : instruments) {
            for (Clause other : instrument.clauses()) {
                boolean known = conflicts.stream()
                        .anyMatch(each -> each.instrument().equals(other.instrument())
                                && each.pin().equals(other.pin()));
                other.conflicts().stream()
                        .filter(each -> !known
                                && each.instrument().equals(clause.instrument())
                                && each.pin().equals(clause.pin()))
                        .forEach(each -> conflicts.add(new Conflict(other.instrument(), other.pin(), each.why())));
            }
        }
        return conflicts;
    }

    /** Returns the texts that a list of titles with numbers names. */
    List<Other> named(List<String> titles) {
        return titles.stream()
                .map(title -> new Other(
                        title,
                        instruments.stream()
                                .filter(each -> names(title, each))
                                .map(Instrument::id)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** Returns the texts whose list of titles names this one. */
    List<Other> naming(Instrument instrument, Function<Instrument, List<String>> titles) {
        return instruments.stream()
                .filter(each -> titles.apply(each).stream().anyMatch(title -> names(title, instrument)))
                .map(each -> new Other("《" + each.title().zh() + "》（" + each.documentNumber() + "）", each.id()))
                .toList();
    }

    private static boolean names(String title, Instrument instrument) {
        return title.contains("《" + instrument.title().zh() + "》") && title.contains(instrument.documentNumber());
    }
}
