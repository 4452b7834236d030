package org.youju.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youju.check.ReasonWords;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Conflict;
import org.youju.law.Instrument;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.wire.Ledger;

/** The clauses of one text as its page shows them. */
final class LawClauses {
    private final Rulebook rulebook;
    private final Ledger ledger;
    private final Instrument instrument;
    private final LawLinks links;
    private final LawRules rules;
    private final LocalDate today;
    private final Language language;

    LawClauses(
            Rulebook rulebook,
            Ledger ledger,
            Instrument instrument,
            LawLinks links,
            LocalDate today,
            Language language) {
        this.rulebook = rulebook;
        this.ledger = ledger;
        this.instrument = instrument;
        this.links = links;
        this.rules = new LawRules(rulebook, instrument, language);
        this.today = today;
        this.language = language;
    }

    /**
     * Returns every clause as the service shows it, with {@code cited} (the anchor citations lead to, where it is not its
     * pin and no clause before has it), {@code bearerName}, {@code questions}, {@code conflicts}, {@code spans} and
     * {@code rules}.
     */
    List<Map<String, Object>> all() {
        Set<String> anchors = new HashSet<>();
        instrument.clauses().forEach(clause -> anchors.add(clause.pin().value()));
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Clause clause : instrument.clauses()) {
            Map<String, Object> card =
                    Trees.of(ledger.clause(instrument.id(), clause.pin().value()));
            card.put("cited", anchors.add(clause.pin().cited()) ? clause.pin().cited() : "");
            card.put(
                    "bearerName",
                    rulebook.content()
                            .bearers()
                            .getOrDefault(clause.bearer(), Text.same(clause.bearer()))
                            .in(language));
            card.put("questions", clause.encoded().stream().map(this::question).toList());
            card.put("reason", ReasonWords.of(clause.notEncoded().reason()).in(language));
            card.put(
                    "conflicts",
                    links.conflicts(clause).stream().map(this::conflict).toList());
            card.put("spans", clause.versions().stream().map(this::span).toList());
            card.put("rules", rules.of(clause));
            cards.add(card);
        }
        return cards;
    }

    private Map<String, String> question(String id) {
        Text label = rulebook.question(id).map(Question::label).orElse(Text.same(id));
        return Map.of("id", id, "label", label.in(language));
    }

    private Map<String, String> conflict(Conflict conflict) {
        String citation = rulebook.instrument(conflict.instrument())
                .flatMap(other -> other.clause(conflict.pin()).map(other::citation))
                .orElse(conflict.instrument() + " " + conflict.pin());
        return Map.of(
                "instrument", conflict.instrument(),
                "pin", conflict.pin().value(),
                "citation", citation,
                "why", conflict.why().in(language));
    }

    private Map<String, Object> span(ClauseVersion version) {
        String state = version.held() ? "held" : "not-held";
        return Map.of(
                "period", LawRules.ends(version.period()),
                "state", version.deleted() ? "deleted" : state,
                "now", version.period().contains(today));
    }
}
