package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Subject;
import org.youju.rulebook.Vocabulary;

/** Reads requests for decisions by the vocabulary of one rulebook; safe for use by many threads. */
public final class RequestReader {
    private final Map<String, String> subjectOfQuestion = new HashMap<>();
    private final Map<String, SubjectReader> subjects = new LinkedHashMap<>();

    /** Makes the reader for a rulebook. */
    public RequestReader(Rulebook rulebook) {
        Vocabulary vocabulary = rulebook.content().vocabulary();
        ValueReaders values = new ValueReaders(vocabulary, this::subject);
        for (Subject subject : vocabulary.subjects()) {
            subjects.put(subject.name(), new SubjectReader(subject, rulebook.factIndex(subject.name()), values));
        }
        rulebook.content().questions().forEach(question -> subjectOfQuestion.put(question.id(), question.subject()));
    }

    /**
     * Reads a request.
     *
     * @throws WireException with everything that is wrong with it
     */
    public DecisionRequest read(byte[] json) {
        return read(json, 0, json.length);
    }

    /**
     * Reads a request that is a part of an array.
     *
     * @throws WireException with everything that is wrong with it
     */
    public DecisionRequest read(byte[] json, int offset, int length) {
        return JsonInput.document(json, offset, length, (in, start) -> Envelope.read(in, this, json, start))
                .finish();
    }

    /**
     * Reads a request for advice on one question.
     *
     * @param more names of the fields it may have besides those of a request for a decision, each a string or a list of
     *     strings
     * @throws WireException with everything that is wrong with it
     */
    AdviceRequest readAdvice(byte[] json, List<String> more) {
        Envelope envelope =
                JsonInput.document(json, 0, json.length, (in, start) -> Envelope.read(in, this, more, json, start));
        DecisionRequest request = envelope.finish();
        String question = request.question()
                .orElseThrow(() -> Envelope.required("/question", "question", new Text("一个问题", "one question")));
        Map<String, List<String>> words = new HashMap<>();
        more.forEach(name -> words.put(name, envelope.words(name)));
        return new AdviceRequest(question, request.place(), request.asOf(), request.facts(), words);
    }

    /**
     * Reads the facts for a question, as they stand under {@code facts} of a request.
     *
     * @throws WireException with everything that is wrong with them
     */
    public Facts readFacts(String question, byte[] json) {
        String subject = subjectOf(question);
        return JsonInput.document(json, 0, json.length, (in, start) -> facts(in, subject, "/facts"));
    }

    /** Reads the facts of a subject from the value the parser stands on. */
    Facts facts(JsonParser in, String subject, String root) throws IOException {
        Refusals refusals = new Refusals(root);
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return subject(subject).none();
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw Envelope.wrongType(refusals.pointer(in), "facts", "facts", new Text("对象", "an object"));
        }
        Facts facts = subject(subject).read(in, refusals);
        refusals.throwIfAny();
        return facts;
    }

    /** Returns the facts of a subject of which nothing is known. */
    Facts noFacts(String subject) {
        return subject(subject).none();
    }

    /** Returns the subject of a question. */
    String subjectOf(String question) {
        String subject = subjectOfQuestion.get(question);
        if (subject == null) {
            throw unknown(Refusal.Kind.UNKNOWN_QUESTION, "/question", question, subjectOfQuestion);
        }
        return subject;
    }

    /** Checks that the vocabulary has a subject. */
    void checkSubject(String subject) {
        if (!subjects.containsKey(subject)) {
            throw unknown(Refusal.Kind.UNKNOWN_SUBJECT, "/subject", subject, subjects);
        }
    }

    private SubjectReader subject(String name) {
        SubjectReader reader = subjects.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("the vocabulary has no subject " + name);
        }
        return reader;
    }

    private static WireException unknown(Refusal.Kind kind, String pointer, String name, Map<String, ?> known) {
        return new WireException(Unknown.name(kind, pointer, name, known.keySet()));
    }
}
