package org.youju.check.wording;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.youju.check.sources.PassageFinder;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.wire.Quotes;

/** The official texts that are at hand. */
public final class OfficialTexts implements Quotes {
    private final Optional<PassageFinder> finder;
    private final Map<String, Located> located = new ConcurrentHashMap<>();

    private record Located(Instrument instrument, Optional<LocatedText> text) {
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Instrument other) {
            return instrument == other;
        }
    }

    private OfficialTexts(Optional<PassageFinder> finder) {
        this.finder = finder;
    }

    /** Takes the texts of a folder; without one, none is at hand. */
    public static OfficialTexts in(Optional<Path> folder) {
        return new OfficialTexts(folder.map(PassageFinder::in));
    }

    /** Takes texts that were read. */
    public static OfficialTexts of(PassageFinder finder) {
        return new OfficialTexts(Optional.of(finder));
    }

    /** Returns whether any folder was named. */
    boolean areAtHand() {
        return finder.isPresent();
    }

    /** Returns the text of an instrument with its clauses found in it; empty if it is not at hand. */
    Optional<LocatedText> of(Instrument instrument) {
        Located known = located.get(instrument.id());
        // a rulebook that is loaded again may have other pins
        if (known == null || !known.isOf(instrument)) {
            known = new Located(
                    instrument,
                    finder.flatMap(each -> each.find(instrument)).map(text -> new LocatedText(instrument, text)));
            located.put(instrument.id(), known);
        }
        return known.text();
    }

    /** Returns the words of a clause as they are printed, without its line breaks; empty where its place is not sure. */
    @Override
    public Optional<String> of(Instrument instrument, Clause clause) {
        return of(instrument).flatMap(text -> text.quote(clause));
    }
}
