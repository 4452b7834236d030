package org.youju.check.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.youju.check.CheckFinding;
import org.youju.check.Measure;
import org.youju.check.Severity;
import org.youju.check.boundary.BoundaryResult;
import org.youju.check.boundary.BoundarySide;
import org.youju.check.mutation.MutantResult;
import org.youju.check.mutation.MutationResult;
import org.youju.check.proof.ProofReport;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Text;

/** Writes what is proven as JSON; it holds no times, so that the same rules and cases give the same bytes. */
public final class ProofJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ProofReport report;

    private ProofJson(ProofReport report) {
        this.report = report;
    }

    /** Returns the report in UTF-8. */
    public static byte[] of(ProofReport report) {
        try {
            return (JSON.writeValueAsString(new ProofJson(report).tree()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the report cannot be written", impossible);
        }
    }

    private ObjectNode tree() {
        ObjectNode tree = JSON.createObjectNode();
        var identity = report.subject().engine().rulebook().identity();
        tree.putObject("rulebook").put("version", identity.version()).put("digest", identity.digest());
        ArrayNode checks = tree.putArray("checks");
        report.parts().forEach(part -> checks.add(part.check()));
        for (Severity severity : Severity.values()) {
            tree.put(severity.code() + "s", report.count(severity));
        }
        ArrayNode instruments = tree.putArray("instruments");
        report.subject().instruments().forEach(instrument -> add(instrument, instruments.addObject()));
        ArrayNode findings = tree.putArray("findings");
        report.findings().forEach(finding -> add(finding, findings.addObject()));
        ArrayNode boundaries = tree.putArray("missingBoundaries");
        report.result(BoundaryResult.class)
                .ifPresent(result -> result.missing().forEach(side -> add(side, boundaries.addObject())));
        ArrayNode survivors = tree.putArray("survivors");
        report.result(MutationResult.class)
                .ifPresent(result -> result.survivors().forEach(each -> add(each, survivors.addObject())));
        return tree;
    }

    private void add(Instrument instrument, ObjectNode into) {
        into.put("id", instrument.id());
        add("title", instrument.title(), into);
        for (Severity severity : Severity.values()) {
            into.put(severity.code() + "s", report.count(severity, instrument.id()));
        }
        add(report.measures(instrument.id()), into);
        ArrayNode clauses = into.putArray("clauses");
        for (Clause clause : instrument.clauses()) {
            List<Measure> measures = report.measures(instrument.id(), clause.pin());
            if (!measures.isEmpty()) {
                add(measures, clauses.addObject().put("pin", clause.pin().value()));
            }
        }
    }

    private static void add(List<Measure> measures, ObjectNode into) {
        ArrayNode array = into.putArray("measures");
        for (Measure measure : measures) {
            ObjectNode node = array.addObject().put("name", measure.name());
            add("label", measure.label(), node);
            node.put("proven", measure.proven()).put("all", measure.all()).put("goal", measure.goal());
            node.put(
                    "share",
                    BigDecimal.valueOf(measure.share())
                            .setScale(4, RoundingMode.DOWN)
                            .toPlainString());
        }
    }

    private static void add(CheckFinding finding, ObjectNode into) {
        into.put("id", finding.id())
                .put("severity", finding.severity().code())
                .put("instrument", finding.instrument())
                .put("clause", finding.clause())
                .put("file", finding.file())
                .put("line", finding.line())
                .put("message", finding.message())
                .put("fix", finding.fix());
    }

    private static void add(BoundarySide side, ObjectNode into) {
        into.put("id", side.id()).put("instrument", side.rule().instrument());
        into.put("clause", side.rule().clause().value()).put("side", side.side().code());
        add("comparison", side.comparison(), into);
        into.put("suggestion", side.suggestion());
    }

    private static void add(MutantResult result, ObjectNode into) {
        into.put("id", result.mutant().id())
                .put("instrument", result.mutant().rule().instrument());
        into.put("clause", result.mutant().rule().clause().value());
        add("change", result.mutant().change(), into);
        result.explained().ifPresent(why -> add("explained", why, into));
    }

    private static void add(String name, Text text, ObjectNode into) {
        into.putObject(name).put("zh", text.zh()).put("en", text.en());
    }
}
