package org.youju.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youju.facts.FactIndex;
import org.youju.facts.Facts;
import org.youju.law.Text;
import org.youju.rulebook.Computation;
import org.youju.rulebook.Fact;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Subject;

/** Reads the facts of one subject from a JSON object, straight into their positions. */
final class SubjectReader {
    private final Subject subject;
    private final FactIndex index;
    private final @Nullable ValueReader[] readers;
    private final @Nullable SourcedReader[] sourced;
    private final List<String> submittable;

    SubjectReader(Subject subject, FactIndex index, ValueReaders values) {
        this.subject = subject;
        this.index = index;
        this.readers = new ValueReader[index.size()];
        this.sourced = new SourcedReader[index.size()];
        for (Fact fact : subject.facts()) {
            int position = index.position(fact.name());
            if (position >= 0 && isSubmittable(fact)) {
                ValueReader reader = values.of(fact);
                readers[position] = reader;
                sourced[position] = new SourcedReader(fact, values.expected(fact), reader);
            }
        }
        this.submittable = submittable(subject).map(Fact::name).toList();
    }

    /** Returns the facts of a subject that may be submitted, in the order of the vocabulary. */
    static Stream<Fact> submittable(Subject subject) {
        return subject.facts().stream().filter(SubjectReader::isSubmittable);
    }

    /** Returns the facts of which nothing is known. */
    Facts none() {
        return Facts.none(index);
    }

    /** Reads the object whose start the parser stands on and leaves the parser on its end. */
    Facts read(JsonParser in, Refusals refusals) throws IOException {
        Facts.Builder facts = Facts.builder(index);
        boolean[] seen = new boolean[index.size()];
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            int position = index.position(name);
            JsonToken token = in.nextToken();
            if (position >= 0 && seen[position]) {
                throw duplicate(refusals.pointer(in), name);
            }
            ValueReader reader = position < 0 ? null : readers[position];
            if (reader == null) {
                refusals.add(unknown(name, refusals.pointer(in)));
                in.skipChildren();
            } else {
                seen[position] = true;
                if (token == JsonToken.START_OBJECT) {
                    sourced[position].read(in, refusals, facts, position);
                } else if (token != JsonToken.VALUE_NULL) {
                    facts.set(position, reader.read(in, refusals));
                }
            }
        }
        return facts.build();
    }

    /** Refuses a document in which a name appears twice: which of the two is meant is not ours to guess. */
    static WireException duplicate(String pointer, String name) {
        return new WireException(Refusal.of(
                Refusal.Kind.DUPLICATE_KEY,
                Echo.of(pointer),
                "\"" + Echo.of(name) + "\" 出现了两次",
                "\"" + Echo.of(name) + "\" appears twice"));
    }

    private static boolean isSubmittable(Fact fact) {
        // the day stands beside the facts, once for all subjects
        return fact.isSubmittable() && !fact.name().equals(Subject.AS_OF);
    }

    private Refusal unknown(String name, String pointer) {
        if (name.equals(Subject.AS_OF)) {
            return Refusal.of(
                            Refusal.Kind.UNKNOWN_FACT,
                            pointer,
                            "asOf 应与 facts 并列，不在其中",
                            "asOf stands beside facts, not inside")
                    .near("/asOf");
        }
        return subject.fact(name).map(fact -> computed(fact, pointer)).orElseGet(() -> noSuch(name, pointer));
    }

    private Refusal noSuch(String name, String pointer) {
        String shown = Echo.of(name);
        return NearestName.of(shown, submittable)
                .map(near -> Refusal.of(
                                Refusal.Kind.UNKNOWN_FACT,
                                Echo.of(pointer),
                                subject.label().zh() + "没有事实 \"" + shown + "\"；是否要写 " + near + "？",
                                subject.name() + " has no fact \"" + shown + "\"; did you mean " + near + "?")
                        .near(near))
                .orElseGet(() -> Refusal.of(
                        Refusal.Kind.UNKNOWN_FACT,
                        Echo.of(pointer),
                        subject.label().zh() + "没有事实 \"" + shown + "\"",
                        subject.name() + " has no fact \"" + shown + "\""));
    }

    private static Refusal computed(Fact fact, String pointer) {
        String inputs = String.join(", ", inputs(fact.computation(), new TreeSet<>()));
        return Refusal.of(
                        Refusal.Kind.COMPUTED_FACT,
                        pointer,
                        fact.name() + "（" + fact.label().zh() + "）由 " + inputs + " 算出，请提交这些事实",
                        fact.name() + " (" + fact.label().en() + ") is computed; submit " + inputs + " instead")
                .expecting(Text.same(inputs));
    }

    private static Set<String> inputs(Computation computation, Set<String> names) {
        if (computation instanceof Computation.Reference reference) {
            names.add(reference.fact());
        } else if (computation instanceof Computation.OverElements over) {
            names.add(over.list());
        } else if (computation instanceof Computation.OverElementFacts over) {
            names.add(over.list());
        } else if (computation instanceof Computation.Call call) {
            call.arguments().forEach(argument -> inputs(argument, names));
        }
        return names;
    }
}
