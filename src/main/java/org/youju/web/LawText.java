package org.youju.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youju.check.ReasonWords;
import org.youju.check.report.StoredProof;
import org.youju.engine.CurrentEngine;
import org.youju.law.Instrument;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.wire.Desk;
import org.youju.wire.Ledger;

/** What the page of one text shows: what the text is, how much of it has rules, and every clause. */
@Singleton
final class LawText {
    private final CurrentEngine engines;
    private final Desk desk;
    private final StoredProof proof;

    LawText(CurrentEngine engines, Desk desk, StoredProof proof) {
        this.engines = engines;
        this.desk = desk;
        this.proof = proof;
    }

    /**
     * Returns the model of a text's page.
     *
     * @throws org.youju.wire.WireException if there is no such text
     */
    Map<String, Object> page(String id, Language language) {
        Rulebook rulebook = engines.get().rulebook();
        Ledger ledger = desk.catalogue().ledger();
        LocalDate today = desk.today();
        Map<String, Object> model = new HashMap<>();
        model.put("text", Trees.of(ledger.instrument(id)));
        Instrument instrument = rulebook.instrument(id).orElseThrow();
        LawLinks links = new LawLinks(rulebook.content().instruments());
        model.put("standing", LawStanding.of(instrument.inForce(), today).code());
        model.put("beforeIsUndetermined", instrument.beforeIsUndetermined());
        model.put("repeals", links.named(instrument.repeals()));
        model.put("amends", links.named(instrument.amends()));
        model.put("repealedBy", links.naming(instrument, Instrument::repeals));
        model.put("amendedBy", links.naming(instrument, Instrument::amends));
        model.put("coverage", coverage(ledger, rulebook, id, language));
        model.put("contents", LawContents.of(instrument.clauses()));
        model.put("clauses", new LawClauses(rulebook, ledger, instrument, links, today, language).all());
        return model;
    }

    private Map<String, Object> coverage(Ledger ledger, Rulebook rulebook, String id, Language language) {
        Map<String, Object> coverage = Trees.of(ledger.coverage(id, text -> proof.of(rulebook.identity(), text)));
        Map<String, Object> shown = new HashMap<>(coverage);
        shown.put("percent", LawIndex.percent(coverage.get("share")));
        List<Map<String, Object>> reasons = new ArrayList<>();
        Trees.map(coverage, "notEncodedByReason")
                .forEach((reason, count) ->
                        reasons.add(Map.of("words", ReasonWords.of(reason).in(language), "count", count)));
        shown.put("reasons", reasons);
        return shown;
    }
}
