package org.youju.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.engine.CurrentEngine;
import org.youju.law.Language;
import org.youju.law.Place;
import org.youju.rulebook.NamedPlace;

/** The places a person can choose from: each city with its districts and counties. */
@Singleton
final class PlaceChoices {
    private static final String OF_A_PROVINCE = "0000";

    private final CurrentEngine engines;

    PlaceChoices(CurrentEngine engines) {
        this.engines = engines;
    }

    /** Returns the cities, each with its name and, under {@code places}, itself and what lies in it as code and name. */
    List<Map<String, Object>> cities(Language language) {
        List<NamedPlace> all = engines.get().rulebook().content().places();
        List<Map<String, Object>> cities = new ArrayList<>();
        for (NamedPlace city : all) {
            boolean ofAProvince = !city.parent().isEmpty() && city.parent().endsWith(OF_A_PROVINCE);
            if (ofAProvince) {
                List<Map<String, String>> places = Stream.concat(
                                Stream.of(city), all.stream().filter(each -> each.parent()
                                        .equals(city.place().code())))
                        .map(each -> Map.of(
                                "code", each.place().code(), "name", each.name().in(language)))
                        .toList();
                cities.add(Map.of("name", city.name().in(language), "places", places));
            }
        }
        return cities;
    }

    /** Returns what a place is called, with the city it lies in before it; its code where it has no name here. */
    String name(String code, Language language) {
        Optional<NamedPlace> place = named(code);
        Optional<NamedPlace> city = place.map(NamedPlace::parent)
                .filter(parent -> !parent.endsWith(OF_A_PROVINCE))
                .flatMap(this::named);
        String own = place.map(each -> each.name().in(language)).orElse(code);
        String space = language == Language.EN ? ", " : "";
        return city.map(each -> language == Language.EN
                        ? own + space + each.name().in(language)
                        : each.name().in(language) + own)
                .orElse(own);
    }

    /** Returns the place of a code; nothing where the code is empty or not known. */
    Optional<Place> place(String code) {
        return named(code).map(NamedPlace::place);
    }

    private Optional<NamedPlace> named(String code) {
        return engines.get().rulebook().content().places().stream()
                .filter(place -> place.place().code().equals(code))
                .findFirst();
    }
}
