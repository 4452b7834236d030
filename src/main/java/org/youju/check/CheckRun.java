package org.youju.check;

import org.jspecify.annotations.Nullable;
import org.youju.check.wording.OfficialTexts;

/** What the checks of one run share: the subject, and what is found when first asked for. */
public final class CheckRun {
    private final CheckSubject subject;
    private final Progress progress;
    private @Nullable CaseTraces traces;
    private @Nullable OfficialTexts texts;

    /**
     * Begins a run.
     *
     * @param progress is told how far the current check is
     */
    public CheckRun(CheckSubject subject, Progress progress) {
        this.subject = subject;
        this.progress = progress;
    }

    /** Returns what is checked. */
    public CheckSubject subject() {
        return subject;
    }

    /** Returns who is told how far the current check is. */
    public Progress progress() {
        return progress;
    }

    /** Returns the official texts that are at hand. */
    public synchronized OfficialTexts texts() {
        if (texts == null) {
            texts = OfficialTexts.in(subject.sources());
        }
        return texts;
    }

    /** Returns how every case looks at every rule. */
    public synchronized CaseTraces traces() {
        if (traces == null) {
            traces = new CaseTraces(subject.engine(), subject.cases());
        }
        return traces;
    }
}
