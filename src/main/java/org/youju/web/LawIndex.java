package org.youju.web;

import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.engine.CurrentEngine;
import org.youju.law.Instrument;
import org.youju.law.Language;
import org.youju.wire.Desk;
import org.youju.wire.Ledger;

/** The list of all texts by the place whose texts they are, each with how much of it has rules. */
@Singleton
final class LawIndex {
    /** The folder of the texts that are no city's. */
    private static final String NATIONAL = "national";

    private static final int CITY_DIGITS = 4;

    private final CurrentEngine engines;
    private final Desk desk;
    private final PlaceChoices places;
    private final Messages messages;

    LawIndex(CurrentEngine engines, Desk desk, PlaceChoices places, Messages messages) {
        this.engines = engines;
        this.desk = desk;
        this.places = places;
        this.messages = messages;
    }

    /**
     * Returns the groups, the national one last: its {@code name}, and under {@code texts} each text as the service lists it
     * with {@code standing}, {@code encoded}, {@code notEncoded} and {@code percent}.
     */
    List<Map<String, Object>> groups(Language language) {
        List<Instrument> instruments = engines.get().rulebook().content().instruments();
        Ledger ledger = desk.catalogue().ledger();
        List<Map<String, Object>> listed = Trees.list(Trees.of(ledger.instruments()), "instruments");
        List<Map<String, Object>> covered =
                Trees.list(Trees.of(ledger.coverage(each -> NullNode.getInstance())), "instruments");
        Map<String, List<Map<String, Object>>> byFolder = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < instruments.size(); at++) {
            Instrument instrument = instruments.get(at);
            Map<String, Object> coverage = covered.get(at);
            Map<String, Object> text = new LinkedHashMap<>(listed.get(at));
            text.put(
                    "standing",
                    LawStanding.of(instrument.inForce(), desk.today()).code());
            text.put("encoded", coverage.get("encoded"));
            text.put("notEncoded", coverage.get("notEncoded"));
            text.put("percent", percent(coverage.get("share")));
            String folder = folder(instrument);
            byFolder.computeIfAbsent(folder, each -> new ArrayList<>()).add(text);
            names.computeIfAbsent(folder, each -> name(each, instrument, language));
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        byFolder.forEach(
                (folder, texts) -> groups.add(Map.of("id", folder, "name", names.get(folder), "texts", texts)));
        groups.sort(Comparator.comparing(group -> NATIONAL.equals(group.get("id"))));
        return groups;
    }

    /** Returns a share such as 0.5926 as 59. */
    static String percent(Object share) {
        return new BigDecimal(share.toString())
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String folder(Instrument instrument) {
        return instrument.id().substring(0, instrument.id().indexOf('/'));
    }

    /** Returns whose texts a folder holds: the city in which the places of a text lie. */
    private String name(String folder, Instrument instrument, Language language) {
        if (folder.equals(NATIONAL)) {
            return messages.in(language).getOrDefault("law.national", folder);
        }
        return instrument.scope().in().stream()
                .findFirst()
                .map(place -> places.name(place.code().substring(0, CITY_DIGITS) + "00", language))
                .orElse(folder);
    }
}
