package org.youju.wire;

import static org.youju.wire.JsonBytes.ascii;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Grade;
import org.youju.decision.Range;
import org.youju.decision.ReadingResult;
import org.youju.decision.RulebookIdentity;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.rulebook.Rulebook;

/** Writes decisions of one rulebook as JSON; safe for use by many threads. */
public final class DecisionWriter {
    /** How much of a decision is written. */
    public enum Detail {
        /** Everything. */
        FULL,
        /** Findings without their conditions. */
        BRIEF,
        /** The answer in a sentence, without findings. */
        SENTENCE;

        private static final List<String> LEVELS = List.of("sentence", "clauses", "conditions");

        /**
         * Returns what the parameters {@code explain} and {@code conditions} of an address ask for.
         *
         * @throws WireException if there is no such level
         */
        public static Detail of(String explain, String conditions) {
            return switch (explain) {
                case "" -> withConditions(conditions);
                case "sentence" -> SENTENCE;
                case "clauses" -> BRIEF;
                case "conditions" -> FULL;
                default -> throw new WireException(Unknown.name(Refusal.Kind.WRONG_VALUE, "", explain, LEVELS));
            };
        }

        /** Returns what the parameter {@code conditions} of an address asks for. */
        public static Detail withConditions(String conditions) {
            return conditions.equals("false") ? BRIEF : FULL;
        }
    }

    private static final byte[] ID = ascii("{\"decisionId\":");
    private static final byte[] QUESTION = ascii(",\"question\":");
    private static final byte[] PLACE = ascii(",\"place\":");
    private static final byte[] AS_OF = ascii(",\"asOf\":");
    private static final byte[] OUTCOME = ascii(",\"outcome\":");
    private static final byte[] SUMMARY = ascii(",\"summary\":");
    private static final Map<Grade, byte[]> EVIDENCE = evidence();
    private static final byte[] WEAKEST = ascii(",\"weakest\":[");
    private static final byte[] FINDINGS = ascii(",\"findings\":[");
    private static final byte[] CLAUSE = ascii("{\"clause\":");
    private static final byte[] AT = ascii(",\"at\":");
    private static final byte[] STATUS = ascii(",\"status\":");
    private static final byte[] WEIGHS = ascii(",\"weighs\":");
    private static final byte[] READINGS = ascii(",\"readings\":[");
    private static final byte[] READING = ascii("{\"reading\":");
    private static final byte[] READING_VALUES = ascii(",\"values\":[");
    private static final byte[] VALUES = ascii("],\"values\":[");
    private static final byte[] NAME = ascii("{\"name\":");
    private static final byte[] LABEL = ascii(",\"label\":");
    private static final byte[] VALUE = ascii(",\"value\":");
    private static final byte[] UNIT = ascii(",\"unit\":");
    private static final byte[] VALUE_CLAUSE = ascii(",\"clause\":");
    private static final byte[] INDICATIVE = ascii(",\"indicative\":");
    private static final byte[] RULEBOOK = ascii(",\"rulebook\":");
    private static final byte[] DECISIONS = ascii(",\"decisions\":[");

    private final IdentityHashMap<Clause, ClauseJson> clauses = new IdentityHashMap<>();
    private final Quotes quotes;
    private final ConditionJson conditions = new ConditionJson();
    private final byte[] rulebook;

    /** Makes the writer for a rulebook. */
    public DecisionWriter(Rulebook rulebook, Quotes quotes) {
        this.quotes = quotes;
        for (Instrument instrument : rulebook.content().instruments()) {
            instrument.clauses().forEach(clause -> clauses.put(clause, new ClauseJson(instrument, clause, quotes)));
        }
        this.rulebook = identity(rulebook.identity());
    }

    /** Returns a decision as JSON. */
    public byte[] write(Decision decision, Detail detail) {
        JsonBytes out = new JsonBytes();
        decision(out, decision, detail);
        return out.toByteArray();
    }

    /** Returns a decision as JSON, with one more field. */
    byte[] write(Decision decision, Detail detail, String field, byte[] json) {
        JsonBytes out = new JsonBytes();
        opened(out, decision, detail);
        return out.raw(',').string(field).raw(':').raw(json).raw('}').toByteArray();
    }

    /** Returns the decisions of every question on one subject as JSON. */
    public byte[] writeAll(DecisionRequest request, String asOf, List<Decision> decisions, Detail detail) {
        JsonBytes out = new JsonBytes();
        out.raw(ascii("{\"subject\":")).string(request.subject());
        out.raw(PLACE).string(request.place().code()).raw(AS_OF).string(asOf).raw(DECISIONS);
        each(out, decisions, decision -> decision(out, decision, detail));
        return out.raw(']').raw(RULEBOOK).raw(rulebook).raw('}').toByteArray();
    }

    private void decision(JsonBytes out, Decision decision, Detail detail) {
        opened(out, decision, detail);
        out.raw('}');
    }

    private void opened(JsonBytes out, Decision decision, Detail detail) {
        out.raw(ID).string(decision.id());
        out.raw(QUESTION).string(decision.question());
        out.raw(PLACE).string(decision.place().code());
        out.raw(AS_OF).string(decision.asOf().toString());
        out.raw(OUTCOME).string(decision.outcome().code());
        out.raw(SUMMARY).text(decision.summary());
        evidence(out, decision.evidence());
        if (detail == Detail.SENTENCE) {
            out.raw(READING_VALUES);
        } else {
            out.raw(FINDINGS);
            each(out, decision.findings(), finding -> finding(out, finding, decision, detail));
            out.raw(VALUES);
        }
        each(out, decision.values(), value -> value(out, value, decision));
        OpenEnds.write(out.raw(']'), decision);
        out.raw(RULEBOOK).raw(rulebook);
        decision.indicative().ifPresent(other -> decision(out.raw(INDICATIVE), other, detail));
    }

    private static void evidence(JsonBytes out, Evidence evidence) {
        out.raw(EVIDENCE.get(evidence.grade()));
        if (!evidence.weakest().isEmpty()) {
            out.raw(WEAKEST);
            each(out, evidence.weakest(), out::string);
            out.raw(']');
        }
    }

    private static Map<Grade, byte[]> evidence() {
        Map<Grade, byte[]> encoded = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            String standing = new Evidence(grade, List.of()).standing().code();
            encoded.put(grade, ascii(",\"standing\":\"" + standing + "\",\"grade\":\"" + grade.code() + "\""));
        }
        return encoded;
    }

    private void finding(JsonBytes out, Finding finding, Decision decision, Detail detail) {
        out.raw(CLAUSE).raw(clause(finding.instrument(), finding.clause(), decision));
        if (!finding.at().isEmpty()) {
            out.raw(AT).string(finding.at());
        }
        out.raw(STATUS).string(finding.status().code());
        ValueJson.write(out.raw(WEIGHS), finding.weighs());
        if (detail == Detail.FULL) {
            conditions.write(out, finding.conditions());
        }
        out.raw(READINGS);
        each(out, finding.readings(), reading -> reading(out, reading, decision));
        out.raw(']').raw('}');
    }

    private void reading(JsonBytes out, ReadingResult result, Decision decision) {
        out.raw(READING).string(result.reading().id());
        out.raw(SUMMARY).text(result.reading().summary());
        out.raw(STATUS).string(result.status().code());
        out.raw(OUTCOME).string(result.outcome().code()).raw(READING_VALUES);
        each(out, result.values(), value -> value(out, value, decision));
        out.raw(']').raw('}');
    }

    private void value(JsonBytes out, GivenValue given, Decision decision) {
        out.raw(NAME).string(given.name()).raw(LABEL).text(given.label());
        if (given.value() instanceof Range range) {
            ValueJson.limits(out.raw(','), range);
        } else {
            ValueJson.write(out.raw(VALUE), given.value());
        }
        out.raw(UNIT);
        if (given.unit().isEmpty()) {
            ValueJson.write(out, null);
        } else {
            out.text(given.unit());
        }
        if (!given.at().isEmpty()) {
            out.raw(AT).string(given.at());
        }
        out.raw(VALUE_CLAUSE)
                .raw(clause(given.instrument(), given.clause(), decision))
                .raw('}');
    }

    private byte[] clause(Instrument instrument, Clause clause, Decision decision) {
        ClauseJson known = clauses.get(clause);
        return (known == null ? new ClauseJson(instrument, clause, quotes) : known).on(decision.asOf());
    }

    private static byte[] identity(RulebookIdentity identity) {
        JsonBytes out = new JsonBytes();
        out.raw(ascii("{\"version\":")).string(identity.version());
        return out.raw(ascii(",\"digest\":")).string(identity.digest()).raw('}').toByteArray();
    }

    /** Writes the items of a list with commas between. */
    static <T> void each(JsonBytes out, List<T> items, Consumer<T> write) {
        for (int index = 0; index < items.size(); index++) {
            if (index > 0) {
                out.raw(',');
            }
            write.accept(items.get(index));
        }
    }
}
