package org.youju.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.youju.law.Instrument;
import org.youju.law.Place;

/** The texts that answer a question, by the digits of the places they name, so that those of other places cost nothing. */
final class InstrumentsByPlace {
    /** None answers. */
    static final InstrumentsByPlace NONE = new InstrumentsByPlace(List.of());

    private final List<Instrument> all;
    private final Map<String, List<Instrument>> byCity = new HashMap<>();
    private final Map<String, List<Instrument>> byProvince = new HashMap<>();
    private final Map<String, List<Instrument>> ofWholeProvince = new HashMap<>();

    /** Makes the index of texts in their order, which stays. */
    InstrumentsByPlace(List<Instrument> instruments) {
        this.all = List.copyOf(instruments);
        for (Place place : all.stream()
                .flatMap(instrument -> instrument.scope().named().stream())
                .collect(Collectors.toSet())) {
            Predicate<Place> inProvince = named -> named.provinceDigits().equals(place.provinceDigits());
            Predicate<Place> wholeProvince = inProvince.and(Place::isProvince);
            byProvince.computeIfAbsent(place.provinceDigits(), digits -> naming(inProvince));
            ofWholeProvince.computeIfAbsent(place.provinceDigits(), digits -> naming(wholeProvince));
            byCity.computeIfAbsent(
                    place.cityDigits(),
                    digits ->
                            naming(wholeProvince.or(named -> named.cityDigits().equals(digits))));
        }
    }

    private List<Instrument> naming(Predicate<Place> wanted) {
        return all.stream()
                .filter(instrument -> instrument.scope().named().stream().anyMatch(wanted))
                .toList();
    }

    /** Returns every text, in their order. */
    List<Instrument> all() {
        return all;
    }

    /** Returns the texts that may stand in some relation to a place, in their order; all others leave it outside. */
    List<Instrument> near(Place place) {
        if (place.isProvince()) {
            return byProvince.getOrDefault(place.provinceDigits(), List.of());
        }
        List<Instrument> ofCity = byCity.get(place.cityDigits());
        return ofCity == null ? ofWholeProvince.getOrDefault(place.provinceDigits(), List.of()) : ofCity;
    }
}
