package org.youju.check.interview;

/**
 * How long the interviews of the cases of one question were.
 *
 * @param question id of the question
 * @param cases number of its cases
 * @param open number of facts that are open when nothing is known: what a form would ask
 * @param asked questions asked in all cases together
 * @param most questions asked in the longest interview
 * @param compared number of cases for which the optimum could be computed
 * @param askedOfCompared questions asked in these together
 * @param optimum questions the optimum asks in these together
 * @param worst by how many questions the interview of one case exceeds the optimum's interview of it, at most
 * @param otherwise questions at which the optimum, on the same knowledge, would have asked another
 * @param useless questions that could not have changed the answer
 * @param unproven questions of which that could not be shown either way
 * @param wrong cases that the interview left with another outcome than their facts give
 */
public record InterviewMeasure(
        String question,
        int cases,
        int open,
        int asked,
        int most,
        int compared,
        int askedOfCompared,
        int optimum,
        int worst,
        int otherwise,
        int useless,
        int unproven,
        int wrong) {

    /** Returns whether no question was useless, every case was decided rightly, and on average at most one was asked too many. */
    public boolean isGood() {
        return useless == 0 && wrong == 0 && askedOfCompared - optimum <= compared;
    }
}
