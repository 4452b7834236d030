package org.youju.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.youju.advice.Interviewer;
import org.youju.advice.NextQuestion;
import org.youju.advice.WhatIfAdviser;
import org.youju.decision.Decision;
import org.youju.decision.Outcome;
import org.youju.engine.Query;
import org.youju.wire.DecisionWriter.Detail;

/** Takes a request for advice as JSON and hands back the advice as JSON; the same for every entrance. */
public final class AdviceDesk {
    private static final String SKIPPED = "skipped";
    private static final String WANTED = "wanted";

    private final Desk desk;

    /** Opens a desk beside that for decisions. */
    public AdviceDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Says what to ask next.
     *
     * @throws WireException with everything that is wrong with the request
     */
    public byte[] nextQuestion(byte[] json) {
        Desk.Counter counter = desk.counter();
        AdviceRequest request = counter.wire().requests().readAdvice(json, List.of(SKIPPED));
        Query query = query(request);
        Set<String> skipped = new Pointers(counter.engine().rulebook())
                .check(request, request.words().get(SKIPPED), "/" + SKIPPED);
        NextQuestion next = new Interviewer(counter.engine()).next(query, skipped);
        return Json.bytes(new NextQuestionWriter(counter.engine().rulebook()).whole(next));
    }

    /**
     * Says how one fact is asked for, whether or not it can still matter.
     *
     * @param question id of a question
     * @param pointer JSON pointer of a fact in its cases, such as {@code /facts/members/1/age}
     * @throws WireException if there is no such question or fact
     */
    public byte[] question(String question, String pointer) {
        return Json.bytes(new FactQuestions(desk.counter().engine().rulebook()).ask(question, pointer));
    }

    /**
     * Decides one question and says what to ask next while it is open.
     *
     * @throws WireException with everything that is wrong with the request
     */
    public byte[] decideAndAsk(byte[] json, Detail detail) {
        Desk.Counter counter = desk.counter();
        Query query = query(counter.wire().requests().readAdvice(json, List.of()));
        Decision decision = counter.engine().decide(query);
        NextQuestion next = new Interviewer(counter.engine()).next(query, Set.of(), decision);
        return counter.wire()
                .decisions()
                .write(
                        decision,
                        detail,
                        "nextQuestion",
                        new NextQuestionWriter(counter.engine().rulebook()).first(next));
    }

    /**
     * Says what would lead to another outcome.
     *
     * @throws WireException with everything that is wrong with the request
     */
    public byte[] whatIf(byte[] json) {
        Desk.Counter counter = desk.counter();
        AdviceRequest request = counter.wire().requests().readAdvice(json, List.of(WANTED));
        WhatIfAdviser adviser = new WhatIfAdviser(counter.engine());
        Outcome wanted = Outcomes.wanted(
                counter.engine().rulebook().question(request.question()).orElseThrow(),
                request.words().get(WANTED),
                "/" + WANTED);
        return WhatIfWriter.write(adviser.ask(query(request), wanted));
    }

    private Query query(AdviceRequest request) {
        LocalDate asOf = request.asOf().orElseGet(desk::today);
        return new Query(request.question(), request.place(), asOf, request.facts());
    }
}
