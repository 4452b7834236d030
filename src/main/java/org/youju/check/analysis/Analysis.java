package org.youju.check.analysis;

import java.util.List;
import org.youju.check.CheckFinding;
import org.youju.check.CheckSubject;
import org.youju.law.Instrument;
import org.youju.rulebook.RulebookContent;

/** Finds what rules say without meaning it, by reasoning about them: nothing is run but the cases that dispute readings. */
public final class Analysis {
    private Analysis() {}

    /** Analyses the texts to be checked, and the vocabulary they share. */
    public static List<CheckFinding> of(CheckSubject subject) {
        Found found = new Found();
        Forms forms = new Forms(subject.engine().rulebook().content(), subject.instruments());
        check(forms, found);
        if (subject.whole()) {
            new Unused(forms, found).check();
        }
        new ReadingDisputes(forms, found).check(subject.engine(), subject.cases());
        return found.all();
    }

    /** Analyses some texts of a rulebook without looking at cases. */
    public static List<CheckFinding> of(RulebookContent content, List<Instrument> instruments) {
        Found found = new Found();
        Forms forms = new Forms(content, instruments);
        check(forms, found);
        new Unused(forms, found).check();
        return found.all();
    }

    private static void check(Forms forms, Found found) {
        new RuleChecks(forms, found).check();
        new ClauseChecks(forms, found).check();
        new SameRules(forms, found).check();
        new GiftOverlaps(forms, found).check();
        new BandGaps(forms, found).check();
        new TwoTexts(forms, found).check();
        new VersionGaps(forms, found).check();
    }
}
