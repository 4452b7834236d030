package org.youju.wire;

import java.util.List;
import java.util.stream.Collectors;
import org.youju.law.Language;

/** Writes refusals as lines to read. */
public final class ProblemText {
    private ProblemText() {}

    /** Returns one line for each refusal. */
    public static String of(List<Refusal> refusals, Language language) {
        return refusals.stream()
                .map(refusal -> (refusal.pointer().isEmpty() ? "" : refusal.pointer() + ": ")
                        + refusal.detail().in(language))
                .collect(Collectors.joining("\n"));
    }
}
