package org.youju.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Status;
import org.youju.decision.Warning;
import org.youju.law.Confidence;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Collects what the reader should know besides the answer. */
final class Warnings {
    private static final Map<Confidence, Text> WORDS = Map.of(
            Confidence.HIGH, new Text("高", "high"),
            Confidence.MEDIUM, new Text("中", "medium"),
            Confidence.LOW, new Text("低", "low"),
            Confidence.UNVERIFIED, new Text("未核实", "not verified"));

    private Warnings() {}

    /**
     * Returns the contradictions among the facts, each value calculated from an uncertain one, and each text that has a
     * say here although it is not held.
     */
    static List<Warning> of(Evaluation evaluation, List<Finding> findings, List<GivenValue> values) {
        List<Warning> warnings = new ArrayList<>(Contradictions.of(evaluation));
        warnings.addAll(UncertainValues.of(evaluation));
        leastSure(findings, values).forEach((instrument, confidence) -> warnings.add(external(instrument, confidence)));
        return List.copyOf(warnings);
    }

    /** The external texts that have a say, each with the confidence in its least sure clause. */
    private static Map<Instrument, Confidence> leastSure(List<Finding> findings, List<GivenValue> values) {
        Map<Instrument, Confidence> sources = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.instrument().source().isExternal() && finding.status() != Status.NOT_APPLICABLE) {
                sources.merge(finding.instrument(), finding.clause().confidence(), Warnings::lesser);
            }
        }
        for (GivenValue value : values) {
            if (value.instrument().source().isExternal()) {
                sources.merge(value.instrument(), value.clause().confidence(), Warnings::lesser);
            }
        }
        return sources;
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Warning external(Instrument instrument, Confidence confidence) {
        Text basis = instrument.source().basis();
        Text word = WORDS.get(confidence);
        return new Warning(
                "external-source",
                "",
                new Text(
                        "《" + instrument.title().zh() + "》（" + instrument.documentNumber() + "）的正式文本未收录：" + basis.zh()
                                + "；可信度：" + word.zh() + "。据以处理前请核对正式文本。",
                        "The official text of " + instrument.title().en() + " (" + instrument.documentNumber()
                                + ") is not held: " + basis.en() + "; confidence: " + word.en()
                                + ". Check the official text before acting on it."));
    }
}
