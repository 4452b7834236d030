package org.youju.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.check.CheckFinding;
import org.youju.check.CheckResult;
import org.youju.check.CheckRun;
import org.youju.check.Measure;
import org.youju.law.Instrument;
import org.youju.law.Text;
import org.youju.rulebook.RulebookContent;

/**
 * What came of comparing the figures of rules, ledgers and official texts.
 *
 * @param findings what does not agree
 * @param places where the figures of the ledgers stand in the official texts
 * @param measures how much was compared, by instrument
 */
public record FiguresResult(List<CheckFinding> findings, List<FigurePlace> places, Map<String, List<Measure>> measures)
        implements CheckResult {
    public FiguresResult {
        findings = List.copyOf(findings);
        places = List.copyOf(places);
        measures = Map.copyOf(measures);
    }

    /** Compares the texts to be checked. */
    public static FiguresResult of(CheckRun run) {
        return of(run.subject().engine().rulebook().content(), run.subject().instruments(), run.texts());
    }

    /** Compares some texts of a rulebook. */
    public static FiguresResult of(RulebookContent content, List<Instrument> instruments, OfficialTexts texts) {
        Finds finds = new Finds();
        List<FigurePlace> places = new ArrayList<>();
        Map<String, List<Measure>> measures = new HashMap<>();
        for (Instrument instrument : instruments) {
            List<ClauseFigures> clauses = ClauseFigures.of(content, instrument);
            Optional<LocatedText> text = texts.of(instrument);
            FigureCheck figures = new FigureCheck(instrument, clauses, finds);
            figures.check();
            WordCheck words = new WordCheck(text.orElse(null), finds);
            clauses.forEach(words::check);
            figures.checkExplanations(words);
            List<Measure> own = new ArrayList<>(figures.measures());
            own.add(Measure.told(
                    "comparisonWords",
                    new Text("按条文用词核对的比较（其余没有可推断的词）", "comparisons held against words of the text"),
                    words.compared(),
                    words.compared() + words.skipped()));
            text.ifPresent(located -> {
                TextFigureCheck inText = new TextFigureCheck(located, clauses, finds);
                inText.check();
                places.addAll(inText.places());
                own.addAll(inText.measures());
            });
            measures.put(instrument.id(), List.copyOf(own));
        }
        return new FiguresResult(finds.all(), places, measures);
    }

    @Override
    public List<Measure> measures(String instrument) {
        return measures.getOrDefault(instrument, List.of());
    }
}
