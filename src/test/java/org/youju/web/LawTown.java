package org.youju.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.youju.law.Clause;
import org.youju.law.Confidence;
import org.youju.law.Conflict;
import org.youju.law.Force;
import org.youju.law.Instrument;
import org.youju.law.NotEncoded;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** Texts of a town that is on no map. */
final class LawTown {
    private LawTown() {}

    static Clause clause(String pin, String label, Conflict... conflicts) {
        return clause("lawtown/access_2025", pin, label, conflicts);
    }

    static Clause clause(String instrument, String pin, String label, Conflict... conflicts) {
        return new Clause(
                instrument,
                new Pin(pin),
                label,
                Text.same("summary"),
                Confidence.OFFICIAL,
                Force.MUST,
                "",
                "applicant",
                List.of(),
                Map.of(),
                List.of(),
                NotEncoded.NOT_SO,
                List.of(),
                List.of(),
                List.of(),
                List.of(conflicts),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    static Instrument instrument(String id, String title, String number, List<String> repeals, List<Clause> clauses) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return new Instrument(
                id,
                Text.same(title),
                number,
                Text.same("issuer"),
                Text.same("kind"),
                day,
                new Period(day, LocalDate.MAX),
                false,
                repeals,
                List.of(),
                new Scope(List.of(), List.of(), List.of()),
                WordingSource.OFFICIAL,
                clauses);
    }
}
