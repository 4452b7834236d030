package org.youju.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.youju.decision.RulebookIdentity;
import org.youju.facts.FactIndex;
import org.youju.law.Instrument;
import org.youju.law.Place;

/** A checked, immutable rulebook whose rules are bound to their compiled predicates. */
public final class Rulebook {
    private final RulebookContent content;
    private final CompiledModels models;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, FactIndex> indexes = new HashMap<>();
    private final Map<String, List<RuleText>> rulesByInstrument = new HashMap<>();
    private final Map<String, InstrumentsByPlace> instrumentsByQuestion = new HashMap<>();
    private final WorkCalendar calendar;
    private final RuleWords words;
    private final Map<String, BeanType> subjectTypes = new ConcurrentHashMap<>();
    private final Map<String, BoundInstrument> bound = new ConcurrentHashMap<>();

    Rulebook(RulebookContent content, CompiledModels models) {
        this.content = content;
        this.models = models;
        this.calendar = new WorkCalendar(content.calendar());
        this.words = new RuleWords(content);
        content.questions().forEach(question -> questions.put(question.id(), question));
        content.instruments().forEach(instrument -> instruments.put(instrument.id(), instrument));
        for (Subject subject : content.vocabulary().subjects()) {
            subjects.put(subject.name(), subject);
            indexes.put(
                    subject.name(),
                    new FactIndex(
                            subject.name(),
                            subject.facts().stream().map(Fact::name).toList()));
        }
        Map<String, Set<String>> answering = new HashMap<>();
        for (RuleText rule : content.rules()) {
            rulesByInstrument
                    .computeIfAbsent(rule.instrument(), id -> new ArrayList<>())
                    .add(rule);
            answering
                    .computeIfAbsent(rule.question(), id -> new LinkedHashSet<>())
                    .add(rule.instrument());
        }
        answering.forEach((question, texts) -> instrumentsByQuestion.put(
                question,
                new InstrumentsByPlace(texts.stream().map(instruments::get).toList())));
    }

    private Rulebook(Rulebook other) {
        this.content = other.content;
        this.models = other.models;
        this.calendar = other.calendar;
        this.words = other.words;
        questions.putAll(other.questions);
        instruments.putAll(other.instruments);
        subjects.putAll(other.subjects);
        indexes.putAll(other.indexes);
        rulesByInstrument.putAll(other.rulesByInstrument);
        instrumentsByQuestion.putAll(other.instrumentsByQuestion);
        subjectTypes.putAll(other.subjectTypes);
        bound.putAll(other.bound);
    }

    /**
     * The rules of one text, bound.
     *
     * @param rules its rules in the order of its files
     * @param results the results its rules read
     * @param resultsType the generated type of these results; empty if none are read
     */
    public record BoundInstrument(List<Rule> rules, ResultIndex results, Optional<BeanType> resultsType) {}

    /** Returns everything the rulebook says. */
    public RulebookContent content() {
        return content;
    }

    /** Returns its version and digest. */
    public RulebookIdentity identity() {
        return content.identity();
    }

    /** Returns the days off and make-up workdays it holds. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Returns the question of an id. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** Returns the instrument of an id. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** Returns the subject of a name. */
    public Optional<Subject> subject(String name) {
        return Optional.ofNullable(subjects.get(name));
    }

    /** Returns the instruments whose rules answer a question, in order of id. */
    public List<Instrument> instrumentsFor(String question) {
        return answering(question).all();
    }

    /** Returns those of the instruments whose rules answer a question that may speak of a place, in order of id. */
    public List<Instrument> instrumentsFor(String question, Place place) {
        return answering(question).near(place);
    }

    private InstrumentsByPlace answering(String question) {
        return instrumentsByQuestion.getOrDefault(question, InstrumentsByPlace.NONE);
    }

    /**
     * Returns the shared index of a subject's facts.
     *
     * @throws IllegalArgumentException if the vocabulary has no such subject
     */
    public FactIndex factIndex(String subject) {
        FactIndex index = indexes.get(subject);
        if (index == null) {
            throw new IllegalArgumentException("the vocabulary has no subject \"" + subject + "\"");
        }
        return index;
    }

    /** Returns the generated type of a subject. */
    public BeanType subjectType(String subject) {
        return subjectTypes.computeIfAbsent(
                subject, name -> BeanType.ofSubject(models.loader(), subjects.get(name), content.vocabulary()));
    }

    /** Returns what puts tests of its rules into words. */
    public RuleWords words() {
        return words;
    }

    /** Returns the rules of a text, bound when first asked for. */
    public BoundInstrument bound(String instrument) {
        return bound.computeIfAbsent(instrument, this::bind);
    }

    /** Returns the compiled model of a text's rules and of the vocabulary, for an ordinary session over the same rules. */
    public List<Model> models(String instrument) {
        return List.of(
                models.of(DrlGenerator.SUBJECTS_PACKAGE),
                models.of(instruments.get(instrument).packageName()));
    }

    /**
     * Returns this rulebook with one rule changed or left out, for trying what a change would do; nothing is compiled.
     *
     * @param rule a rule of this rulebook
     * @param by what stands in its place; empty to leave it out
     */
    public Rulebook replacing(Rule rule, Optional<Rule> by) {
        BoundInstrument original = bound(rule.text().instrument());
        List<Rule> rules = original.rules().stream()
                .flatMap(each -> each == rule ? by.stream() : Stream.of(each))
                .toList();
        Rulebook changed = new Rulebook(this);
        changed.bound.put(
                rule.text().instrument(), new BoundInstrument(rules, original.results(), original.resultsType()));
        return changed;
    }

    /**
     * Returns this rulebook with one fact of a subject declared otherwise, for trying what a change would do; nothing is
     * compiled, so its name and type must stay.
     */
    public Rulebook replacing(Subject subject, Fact by) {
        List<Fact> facts = subject.facts().stream()
                .map(fact -> fact.name().equals(by.name()) ? by : fact)
                .toList();
        Rulebook changed = new Rulebook(this);
        changed.subjects.put(subject.name(), new Subject(subject.name(), subject.label(), facts));
        return changed;
    }

    private BoundInstrument bind(String id) {
        Instrument instrument = instruments.get(id);
        List<RuleText> texts = rulesByInstrument.getOrDefault(id, List.of());
        if (texts.isEmpty()) {
            return new BoundInstrument(List.of(), new ResultIndex(List.of()), Optional.empty());
        }
        ResultIndex results =
                new ResultIndex(List.copyOf(DrlGenerator.results(texts).keySet()));
        RuleBinder binder = new RuleBinder(models.of(instrument.packageName()), content.vocabulary(), indexes, results);
        Optional<BeanType> resultsType = results.names().isEmpty()
                ? Optional.empty()
                : Optional.of(BeanType.ofResults(models.loader(), instrument.packageName(), results));
        return new BoundInstrument(texts.stream().map(binder::bind).toList(), results, resultsType);
    }
}
