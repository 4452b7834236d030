package org.youju.check.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youju.advice.Interviewer;
import org.youju.advice.NextQuestion;
import org.youju.check.TestCase;
import org.youju.decision.Outcome;
import org.youju.engine.Engine;
import org.youju.engine.Inquiry;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.facts.Facts;

/** Holds an interview from nothing for every case, as the service would and in the best way there is. */
public final class Interviews {
    private final Engine engine;
    private final Chooser service;
    private final Chooser optimum;
    private final Usefulness.Judge judge;

    /** Makes the measurement for an engine. */
    public Interviews(Engine engine) {
        this.engine = engine;
        this.service = service(engine);
        this.optimum = new Optimum(engine);
        this.judge = new Usefulness.Judge(engine);
    }

    private static Chooser service(Engine engine) {
        Interviewer interviewer = new Interviewer(engine);
        Map<List<Object>, Chooser.Choice> known = new HashMap<>();
        return (query, skipped) -> known.computeIfAbsent(List.of(query, skipped), each -> {
            NextQuestion next = interviewer.next(query, skipped);
            return next.questions().isEmpty()
                    ? Chooser.Choice.OVER
                    : Chooser.Choice.of(next.questions().get(0));
        });
    }

    /** Measures the interviews of the cases, by question, in order of the first case of each. */
    public List<InterviewMeasure> measure(List<TestCase> cases) {
        Map<String, List<TestCase>> byQuestion = new LinkedHashMap<>();
        cases.forEach(testCase -> byQuestion
                .computeIfAbsent(testCase.query().question(), question -> new ArrayList<>())
                .add(testCase));
        List<InterviewMeasure> measures = new ArrayList<>();
        byQuestion.forEach((question, ofQuestion) -> measures.add(measure(question, ofQuestion)));
        return measures;
    }

    private InterviewMeasure measure(String question, List<TestCase> cases) {
        int asked = 0;
        int most = 0;
        int open = 0;
        int compared = 0;
        int askedOfCompared = 0;
        int best = 0;
        int worst = 0;
        int otherwise = 0;
        int wrong = 0;
        Map<Usefulness, Integer> useful = new HashMap<>();
        for (TestCase testCase : cases) {
            Query query = testCase.query();
            Interview held = Interview.hold(engine, query, service).orElseThrow();
            held.asked().forEach(each -> useful.merge(judge.of(each), 1, Integer::sum));
            otherwise += (int) held.asked().stream().filter(this::isOtherwise).count();
            asked += held.length();
            most = Math.max(most, held.length());
            open = Math.max(open, open(query));
            wrong += agree(held.outcome(), engine.decide(query).outcome()) ? 0 : 1;
            Optional<Interview> inBestWay = Interview.hold(engine, query, optimum);
            if (inBestWay.isPresent()) {
                compared++;
                askedOfCompared += held.length();
                best += inBestWay.get().length();
                worst = Math.max(worst, held.length() - inBestWay.get().length());
            }
        }
        return new InterviewMeasure(
                question,
                cases.size(),
                open,
                asked,
                most,
                compared,
                askedOfCompared,
                best,
                worst,
                otherwise,
                useful.getOrDefault(Usefulness.USELESS, 0),
                useful.getOrDefault(Usefulness.UNPROVEN, 0),
                wrong);
    }

    private boolean isOtherwise(Interview.Asked asked) {
        Chooser.Choice best = optimum.choose(asked.query(), asked.skipped());
        return best.known()
                && !best.fact()
                        .map(OpenFact::at)
                        .equals(Optional.of(asked.fact().at()));
    }

    /** Whether an interview may end so: what is fulfilled whatever else is known may turn out not to apply. */
    private static boolean agree(Outcome held, Outcome complete) {
        boolean fulfilled =
                held == Outcome.ELIGIBLE || held == Outcome.COMPLIANT || held == Outcome.MET || held == Outcome.PENDING;
        return held == complete || (fulfilled && complete == Outcome.NOT_APPLICABLE);
    }

    private int open(Query query) {
        Query nothing = new Query(
                query.question(),
                query.place(),
                query.asOf(),
                Facts.none(query.facts().index()));
        return engine.inquire(nothing, Set.of()).map(Inquiry::openCount).orElse(0);
    }
}
