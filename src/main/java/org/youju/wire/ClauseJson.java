package org.youju.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youju.law.Clause;
import org.youju.law.ClauseVersion;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Text;

/** One clause as findings and values cite it, encoded once for each of its versions. */
final class ClauseJson {
    private final List<Period> periods = new ArrayList<>();
    private final List<byte[]> versions = new ArrayList<>();
    private final byte[] otherwise;

    ClauseJson(Instrument instrument, Clause clause, Quotes quotes) {
        for (ClauseVersion version : clause.versions()) {
            periods.add(version.period());
            versions.add(json(instrument, clause, overlap(instrument.inForce(), version.period()), quotes));
        }
        this.otherwise = json(instrument, clause, instrument.inForce(), quotes);
    }

    /** Returns the JSON object of the clause as it stands on a day. */
    byte[] on(LocalDate day) {
        for (int index = 0; index < periods.size(); index++) {
            if (periods.get(index).contains(day)) {
                return versions.get(index);
            }
        }
        return otherwise;
    }

    private static Period overlap(Period whole, Period part) {
        if (!whole.overlaps(part)) {
            return part;
        }
        LocalDate from = whole.from().isAfter(part.from()) ? whole.from() : part.from();
        LocalDate to = whole.to().isBefore(part.to()) ? whole.to() : part.to();
        return new Period(from, to);
    }

    private static byte[] json(Instrument instrument, Clause clause, Period inForce, Quotes quotes) {
        JsonBytes out = new JsonBytes();
        field(out.raw('{'), "instrument").string(instrument.id());
        field(out.raw(','), "pin").string(clause.pin().cited());
        if (!clause.pin().cited().equals(clause.pin().value())) {
            field(out.raw(','), "ledgerPin").string(clause.pin().value());
        }
        field(out.raw(','), "citation").string(instrument.citation(clause));
        field(out.raw(','), "summary").text(clause.summary());
        field(out.raw(','), "force").string(clause.force().code());
        field(out.raw(','), "inForce").raw('[');
        ValueJson.write(out, inForce.from().equals(LocalDate.MIN) ? null : inForce.from());
        ValueJson.write(out.raw(','), inForce.isOpen() ? null : inForce.to());
        field(out.raw(']').raw(','), "quote");
        ValueJson.write(out, quotes.of(instrument, clause).orElse(null));
        notes(out, clause.notes());
        return out.raw('}').toByteArray();
    }

    private static void notes(JsonBytes out, List<Text> notes) {
        if (notes.isEmpty()) {
            return;
        }
        field(out.raw(','), "notes").raw('[');
        for (int index = 0; index < notes.size(); index++) {
            if (index > 0) {
                out.raw(',');
            }
            out.text(notes.get(index));
        }
        out.raw(']');
    }

    private static JsonBytes field(JsonBytes out, String name) {
        return out.string(name).raw(':');
    }
}
