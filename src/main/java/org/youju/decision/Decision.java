package org.youju.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.youju.law.Place;
import org.youju.law.Text;

/**
 * The answer to one question on one case.
 *
 * @param id the same for the same facts, place, day, question and rulebook
 * @param question id of the question
 * @param place where
 * @param asOf the day it was decided for
 * @param outcome what it comes to
 * @param summary the answer in a sentence
 * @param evidence what stands behind the facts it rests on
 * @param findings every clause of the question, in the order of the text
 * @param values what the clauses give
 * @param missing the facts that can still change the outcome
 * @param missingExact whether no other fact can change it and each of these can
 * @param reasons why it is not a plain yes or no
 * @param warnings what the reader should know besides
 * @param rulebook which rulebook decided
 * @param indicative for a place that may follow a text by reference: what the text would give, not binding
 */
public record Decision(
        String id,
        String question,
        Place place,
        LocalDate asOf,
        Outcome outcome,
        Text summary,
        Evidence evidence,
        List<Finding> findings,
        List<GivenValue> values,
        List<Missing> missing,
        boolean missingExact,
        List<Reason> reasons,
        List<Warning> warnings,
        RulebookIdentity rulebook,
        Optional<Decision> indicative) {}
