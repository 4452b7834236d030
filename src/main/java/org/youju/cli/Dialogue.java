package org.youju.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.advice.Interviewer;
import org.youju.advice.NextQuestion;
import org.youju.advice.Sentences;
import org.youju.decision.Finding;
import org.youju.engine.Engine;
import org.youju.engine.OpenFact;
import org.youju.engine.Query;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType;
import org.youju.wire.AnswerReader;
import org.youju.wire.ProblemText;
import org.youju.wire.WireException;

/** An interview at a terminal: one question a time, each with why it is asked; the last answer can be taken back. */
final class Dialogue {
    private static final Set<String> BACK = Set.of("<", "back", "返回", "上一题");
    private static final Set<String> END = Set.of("q", "quit", "结束");
    private static final Set<String> SKIP = Set.of("", "?", "？", "skip", "不知道", "跳过");

    private final Engine engine;
    private final Interviewer interviewer;
    private final AnswerReader answers;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Language language;
    private final Deque<State> before = new ArrayDeque<>();
    private final Set<String> told = new HashSet<>();

    /** What is known at one time. */
    private record State(Query query, Set<String> skipped) {}

    Dialogue(Engine engine, BufferedReader in, PrintWriter out, Language language) {
        this.engine = engine;
        this.interviewer = new Interviewer(engine);
        this.answers = new AnswerReader(engine.rulebook());
        this.in = in;
        this.out = out;
        this.language = language;
    }

    /** Asks until nothing is left to ask, and returns the case as it is known then. */
    Query hold(Query start) {
        State state = new State(start, Set.of());
        out.println(Words.HOW_TO_ANSWER.in(language));
        while (true) {
            NextQuestion next = interviewer.next(state.query(), state.skipped());
            next.settled().forEach(this::tell);
            if (next.questions().isEmpty()) {
                return state.query();
            }
            OpenFact asked = next.questions().get(0);
            ask(asked, next);
            String answer = read().strip();
            String word = answer.toLowerCase(Locale.ROOT);
            if (END.contains(word)) {
                return state.query();
            }
            if (BACK.contains(word)) {
                state = before.isEmpty() ? state : before.pop();
            } else {
                State after = after(state, asked, answer, SKIP.contains(word));
                if (!after.equals(state)) {
                    before.push(state);
                    state = after;
                }
            }
        }
    }

    private State after(State state, OpenFact asked, String answer, boolean skip) {
        if (skip) {
            Set<String> skipped = new HashSet<>(state.skipped());
            skipped.add(asked.at().at() + "/" + asked.at().name());
            return new State(state.query(), Set.copyOf(skipped));
        }
        try {
            Object value = answers.read(asked.fact(), answer);
            Query query = state.query();
            return new State(
                    new Query(
                            query.question(),
                            query.place(),
                            query.asOf(),
                            engine.inquire(query, state.skipped()).orElseThrow().with(asked.at(), value)),
                    state.skipped());
        } catch (WireException wrong) {
            out.println("  " + ProblemText.of(wrong.refusals(), language));
            return state;
        }
    }

    private void tell(Finding finding) {
        String sentence = Sentences.of(finding).in(language);
        if (told.add(sentence)) {
            out.println("  · " + sentence);
        }
    }

    private void ask(OpenFact asked, NextQuestion next) {
        Fact fact = asked.fact();
        String which = asked.at().ofElement() ? element(asked) : "";
        String about = next.length()
                .map(length -> " (" + Words.about(length.most()).in(language) + ")")
                .orElse("");
        out.println();
        Text question = fact.question().isEmpty() ? fact.label() : fact.question();
        out.println(which + question.in(language) + unit(fact) + about);
        out.println("  " + Words.WHY.in(language)
                + asked.serves().stream()
                        .map(cited -> cited.instrument().citation(cited.clause()))
                        .collect(Collectors.joining("、")));
        List<Text> choices = answers.choices(fact);
        for (int number = 0; number < choices.size(); number++) {
            out.println("  " + (number + 1) + "  " + choices.get(number).in(language));
        }
        if (fact.type().kind() == FactType.Kind.ELEMENTS) {
            out.println("  " + Words.HOW_MANY.in(language));
        }
        out.print("> ");
        out.flush();
    }

    private String unit(Fact fact) {
        return fact.unit().isEmpty() ? "" : " [" + fact.unit().in(language) + "]";
    }

    private String element(OpenFact asked) {
        int number = asked.at().element() + 1;
        return "[" + number + "] ";
    }

    private String read() {
        try {
            String line = in.readLine();
            return line == null ? "q" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException("the answer cannot be read", failure);
        }
    }
}
