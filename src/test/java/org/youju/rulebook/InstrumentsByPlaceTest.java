package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** The index leaves out no text that has anything to do with a place, and those of other cities are left out. */
class InstrumentsByPlaceTest {
    /** Provinces, cities, districts and zones, near each other and far apart. */
    private static final List<String> CODES = List.of(
            "210000",
            "210700",
            "210702",
            "210782",
            "210800",
            "210802",
            "210800-beihai",
            "370000",
            "371500",
            "371502",
            "371500-jingkai",
            "110000",
            "110101",
            "110000-yizhuang");

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(CODES).map(Place::new);
    }

    @Provide
    Arbitrary<List<Scope>> scopes() {
        Arbitrary<List<Place>> some = places().list().ofMaxSize(2);
        return Combinators.combine(some, some, some).as(Scope::new).list().ofMaxSize(4);
    }

    @Property
    void whatIsNotNearLeavesThePlaceOutside(@ForAll("scopes") List<Scope> scopes, @ForAll("places") Place place) {
        List<Instrument> all = instruments(scopes);
        List<Instrument> near = new InstrumentsByPlace(all).near(place);
        List<Instrument> concerned = all.stream()
                .filter(text -> text.scope().standing(place) != Scope.Standing.OUTSIDE)
                .toList();
        assertThat(near.containsAll(concerned)).isTrue();
        assertThat(near).isEqualTo(all.stream().filter(near::contains).toList());
    }

    @Example
    void textsOfOtherCitiesAreLeftOut() {
        List<Instrument> all = instruments(List.of(in("210802"), in("210702"), in("371500"), in("210000")));
        InstrumentsByPlace index = new InstrumentsByPlace(all);
        assertThat(index.near(new Place("210802"))).containsExactly(all.get(0), all.get(3));
        assertThat(index.near(new Place("211402"))).containsExactly(all.get(3));
        assertThat(index.near(new Place("210000"))).containsExactly(all.get(0), all.get(1), all.get(3));
        assertThat(index.near(new Place("110101"))).isEmpty();
    }

    private static Scope in(String code) {
        return new Scope(List.of(new Place(code)), List.of(), List.of());
    }

    private static List<Instrument> instruments(List<Scope> scopes) {
        List<Instrument> instruments = new ArrayList<>();
        for (Scope scope : scopes) {
            instruments.add(new Instrument(
                    "small/text_" + instruments.size(),
                    Text.NONE,
                    "",
                    Text.NONE,
                    Text.NONE,
                    LocalDate.of(2025, 1, 1),
                    Period.ALWAYS,
                    false,
                    List.of(),
                    List.of(),
                    scope,
                    WordingSource.OFFICIAL,
                    List.of()));
        }
        return instruments;
    }
}
