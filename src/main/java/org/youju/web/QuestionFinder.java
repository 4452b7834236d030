package org.youju.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.engine.CurrentEngine;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.rulebook.Question;
import org.youju.rulebook.Rulebook;

/** Finds the questions that somebody in a place might want to ask. */
@Singleton
final class QuestionFinder {
    private static final int IN_THE_QUESTION = 8;
    private static final int IN_ITS_WORDS = 4;
    private static final int IN_ITS_SUBJECT = 2;
    private static final int IN_ITS_TEXTS = 1;

    /** A search word may itself hold a word of the question, as 住房补贴 holds 住房; one sign alone says too little. */
    private static final int SHORTEST_HELD = 2;

    private final CurrentEngine engines;

    QuestionFinder(CurrentEngine engines) {
        this.engines = engines;
    }

    /**
     * Returns the questions, those that fit best first.
     *
     * @param place where; every place if empty
     * @param audience who asks; everybody if empty
     * @param words what is looked for, with spaces between; everything if blank
     */
    List<Question> find(Optional<Place> place, Optional<String> audience, String words) {
        Rulebook rulebook = engines.get().rulebook();
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("[\\s、，,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        record Hit(Question question, int fit) {}
        List<Hit> hits = new ArrayList<>();
        for (Question question : rulebook.content().questions()) {
            List<Instrument> texts = rulebook.instrumentsFor(question.id()).stream()
                    .filter(text -> place.isEmpty() || text.scope().standing(place.get()) != Scope.Standing.OUTSIDE)
                    .toList();
            boolean asked = audience.isEmpty() || question.audience().contains(audience.get());
            int fit = fit(rulebook, question, texts, wanted);
            if (asked && !texts.isEmpty() && fit > 0) {
                hits.add(new Hit(question, fit));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparing(hit -> -hit.fit()))
                .map(Hit::question)
                .toList();
    }

    private static int fit(Rulebook rulebook, Question question, List<Instrument> texts, List<String> wanted) {
        int sum = 1;
        for (String word : wanted) {
            int fit = fit(rulebook, question, texts, word);
            if (fit == 0) {
                return 0;
            }
            sum += fit;
        }
        return sum;
    }

    private static int fit(Rulebook rulebook, Question question, List<Instrument> texts, String word) {
        if (holds(question.label(), word)) {
            return IN_THE_QUESTION;
        }
        if (question.words().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(word) || isHeld(each, word))) {
            return IN_ITS_WORDS;
        }
        if (rulebook.subject(question.subject())
                .filter(subject -> holds(subject.label(), word))
                .isPresent()) {
            return IN_ITS_SUBJECT;
        }
        return texts.stream().anyMatch(text -> holds(text.title(), word)) ? IN_ITS_TEXTS : 0;
    }

    private static boolean holds(Text text, String word) {
        return text.zh().toLowerCase(Locale.ROOT).contains(word)
                || text.en().toLowerCase(Locale.ROOT).contains(word);
    }

    private static boolean isHeld(String ofTheQuestion, String word) {
        return ofTheQuestion.length() >= SHORTEST_HELD && word.contains(ofTheQuestion.toLowerCase(Locale.ROOT));
    }
}
