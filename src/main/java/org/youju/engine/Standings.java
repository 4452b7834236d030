package org.youju.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youju.decision.Kind;
import org.youju.decision.Reason;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.rulebook.Question;

/**
 * Which texts answer a question at a place on a day, and why the others do not.
 *
 * @param governing texts in force there
 * @param byReference texts the place may follow
 * @param reasons why others do not answer, and what is unclear
 * @param tooWide whether a smaller place has to be named
 * @param unclear whether a text leaves it open whether it governs the place
 * @param earlierUnknown whether the day lies before the first text we hold, and that leaves the answer open
 */
record Standings(
        List<Instrument> governing,
        List<Instrument> byReference,
        List<Reason> reasons,
        boolean tooWide,
        boolean unclear,
        boolean earlierUnknown) {

    static Standings of(Question question, List<Instrument> instruments, Place place, LocalDate asOf) {
        List<Instrument> governing = new ArrayList<>(1);
        List<Instrument> byReference = new ArrayList<>(0);
        List<Reason> reasons = new ArrayList<>(0);
        boolean tooWide = false;
        boolean unclear = false;
        boolean earlierUnknown = false;
        for (Instrument instrument : instruments) {
            Scope.Standing standing = instrument.scope().standing(place);
            if (standing == Scope.Standing.OUTSIDE) {
                continue;
            }
            if (asOf.isBefore(instrument.inForce().from())) {
                reasons.add(notYet(instrument));
                earlierUnknown |= instrument.beforeIsUndetermined();
                continue;
            }
            // A target that fell due while the text was in force can still be judged when it has expired.
            if (asOf.isAfter(instrument.inForce().to()) && question.kind() != Kind.TARGET) {
                reasons.add(noLonger(instrument));
                continue;
            }
            switch (standing) {
                case INSIDE -> governing.add(instrument);
                case BY_REFERENCE -> {
                    byReference.add(instrument);
                    reasons.add(byReference(instrument));
                }
                case UNCLEAR -> {
                    governing.add(instrument);
                    unclear = true;
                    reasons.add(unclear(instrument));
                }
                case TOO_WIDE -> {
                    tooWide = true;
                    reasons.add(tooWide(instrument));
                }
                case OUTSIDE -> throw new IllegalStateException("left out above");
            }
        }
        return new Standings(governing, byReference, reasons, tooWide, unclear, earlierUnknown);
    }

    /** The reason when no text speaks of the place at all. */
    static Reason noText(Place place) {
        return new Reason(
                "place-not-covered",
                "",
                "",
                new Text("所收文件均不适用于该地（" + place + "）", "no text held applies to this place (" + place + ")"));
    }

    private static Reason notYet(Instrument instrument) {
        LocalDate from = instrument.inForce().from();
        return reason(
                "not-yet-in-force",
                instrument,
                "自" + from + "起施行，此前的规定未收录",
                "is in force from " + from + "; what applied before is not held");
    }

    private static Reason noLonger(Instrument instrument) {
        LocalDate to = instrument.inForce().to();
        return reason("no-longer-in-force", instrument, "有效期至" + to, "was in force until " + to);
    }

    private static Reason byReference(Instrument instrument) {
        return reason(
                "by-reference",
                instrument,
                "在该地只是可以参照执行，请咨询当地主管部门",
                "may only be followed by reference in this place; ask the local department");
    }

    private static Reason unclear(Instrument instrument) {
        return reason("scope-unclear", instrument, "是否适用于该地，文本不明确", "leaves it open whether it applies to this place");
    }

    private static Reason tooWide(Instrument instrument) {
        return reason(
                "place-too-wide",
                instrument,
                "只适用于该地的一部分，请指明区县",
                "applies to a part of this place only; name the district");
    }

    private static Reason reason(String code, Instrument instrument, String zh, String en) {
        return new Reason(
                code,
                instrument.id(),
                "",
                new Text(
                        "《" + instrument.title().zh() + "》" + zh,
                        instrument.title().en() + " " + en));
    }
}
