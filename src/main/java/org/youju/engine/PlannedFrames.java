package org.youju.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youju.law.Instrument;
import org.youju.rulebook.BeanType;
import org.youju.rulebook.Fact;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;

/** The frames of a plan while it is made: the subject first, then a frame for each list that is looked into. */
final class PlannedFrames {
    private final Rulebook rulebook;
    private final Instrument instrument;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Integer> byList = new HashMap<>();

    PlannedFrames(Rulebook rulebook, Instrument instrument, Question question) {
        this.rulebook = rulebook;
        this.instrument = instrument;
        frames.add(frame(question.subject(), Frame.SUBJECT, "/facts"));
    }

    Frame get(int number) {
        return frames.get(number);
    }

    List<Frame> all() {
        return frames;
    }

    Map<String, Integer> byList() {
        return byList;
    }

    /** Returns the number of the frame of a list fact's elements. */
    int ofList(int frame, String list) {
        if (frame != 0) {
            throw new PlanException("a list inside the elements of a list is not looked into: " + list);
        }
        return byList.computeIfAbsent(list, name -> {
            Subject subject = frames.get(0).subject();
            Fact fact = subject.fact(name).orElseThrow();
            frames.add(frame(fact.type().of(), frames.get(0).index().position(name), "/facts/" + name));
            return frames.size() - 1;
        });
    }

    private Frame frame(String subject, int list, String pointer) {
        Rulebook.BoundInstrument bound = rulebook.bound(instrument.id());
        BeanType results = bound.resultsType().orElse(null);
        return new Frame(
                rulebook.subject(subject).orElseThrow(),
                rulebook.factIndex(subject),
                rulebook.subjectType(subject),
                results,
                bound.results().names().size(),
                list,
                pointer);
    }
}
