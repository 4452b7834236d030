package org.youju.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.Measure;
import org.youju.check.ReasonWords;
import org.youju.check.Severity;
import org.youju.law.Instrument;
import org.youju.law.Text;

/**
 * What came of comparing the places of ledgers and official texts.
 *
 * @param findings what does not agree
 * @param coverage how much is encoded, by instrument
 * @param inText how many clauses stand in the official text, by instrument; nothing where it is not at hand
 */
public record LedgerResult(
        List<CheckFinding> findings, Map<String, Coverage> coverage, Map<String, List<Measure>> inText)
        implements CheckResult {
    public LedgerResult {
        findings = List.copyOf(findings);
        coverage = Map.copyOf(coverage);
        inText = Map.copyOf(inText);
    }

    /** Compares the texts to be checked. */
    public static LedgerResult of(CheckRun run) {
        return of(run.subject().instruments(), run.texts());
    }

    /** Compares some texts. */
    public static LedgerResult of(List<Instrument> instruments, OfficialTexts texts) {
        Finds finds = new Finds();
        Map<String, Coverage> coverage = new HashMap<>();
        Map<String, List<Measure>> inText = new HashMap<>();
        for (Instrument instrument : instruments) {
            coverage.put(instrument.id(), Coverage.of(instrument.clauses()));
            texts.of(instrument)
                    .ifPresentOrElse(
                            text -> {
                                LedgerCheck check = new LedgerCheck(instrument, text, finds);
                                check.check();
                                inText.put(instrument.id(), check.measures());
                            },
                            () -> notAtHand(instrument, texts, finds));
        }
        return new LedgerResult(finds.all(), coverage, inText);
    }

    private static void notAtHand(Instrument instrument, OfficialTexts texts, Finds finds) {
        if (texts.areAtHand() && !instrument.source().isExternal()) {
            finds.inText(
                    Severity.WARNING,
                    "ledger.no-text",
                    instrument.id(),
                    "",
                    "",
                    "原文文件夹里没有找到《" + instrument.title().zh() + "》。It was not found in the folder of official texts.",
                    "add the text to the folder, or correct title and documentNumber");
        }
    }

    @Override
    public List<Measure> measures(String instrument) {
        List<Measure> measures = new ArrayList<>();
        Coverage covered = coverage.get(instrument);
        if (covered != null) {
            measures.add(Measure.told(
                    "clausesEncoded", new Text("条款已编码", "clauses encoded"), covered.encoded(), covered.all()));
            covered.notEncoded()
                    .forEach((reason, count) -> measures.add(Measure.told(
                            "clausesNotEncoded." + reason,
                            new Text(
                                    "条款不编码：" + ReasonWords.of(reason).zh(),
                                    "clauses not encoded: "
                                            + ReasonWords.of(reason).en()),
                            count,
                            covered.all())));
            measures.add(Measure.told("clausesOpen", new Text("条款待编码", "clauses open"), covered.open(), covered.all()));
        }
        measures.addAll(inText.getOrDefault(instrument, List.of()));
        return measures;
    }
}
