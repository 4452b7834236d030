package org.youju.rulebook;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youju.law.Conflict;
import org.youju.law.Instrument;
import org.youju.law.Place;
import org.youju.law.Scope;

/**
 * Finds the texts without which some texts cannot be read: those they conflict with, and those that answer the same
 * question in a place of theirs.
 */
final class NeededInstruments {
    private final RulebookLayout layout;
    private final Map<String, Instrument> ledgers = new LinkedHashMap<>();

    private NeededInstruments(RuleFiles files) {
        // what is wrong with a ledger is reported when it is read for good
        Problems unreported = new Problems();
        this.layout = new RulebookLayout(files, unreported);
        InstrumentReader reader = new InstrumentReader(new SourceLines());
        for (String path : layout.ledgers()) {
            layout.text(path)
                    .flatMap(text -> YamlFile.parse(path, text, unreported))
                    .map(reader::read)
                    .ifPresent(instrument -> ledgers.put(instrument.id(), instrument));
        }
    }

    /**
     * Returns the ids of the named texts and of those they need.
     *
     * @throws RulebookException if a text is named that the folder does not have
     */
    static Set<String> of(RuleFiles files, Collection<String> named) {
        NeededInstruments needed = new NeededInstruments(files);
        needed.checkNames(named);
        return needed.closure(named);
    }

    private void checkNames(Collection<String> named) {
        List<String> known =
                layout.ledgers().stream().map(RulebookLayout::folder).toList();
        Problems problems = new Problems();
        named.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        Names.ledgerPath(id), 0, "there is no instrument \"" + id + "\"", NearestName.hint(id, known)));
        problems.throwIfAny();
    }

    private Set<String> closure(Collection<String> named) {
        Set<String> needed = new TreeSet<>(named);
        Deque<String> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            next(open.pop()).filter(needed::add).forEach(open::push);
        }
        return needed;
    }

    private Stream<String> next(String id) {
        Instrument instrument = ledgers.get(id);
        if (instrument == null) {
            return Stream.of();
        }
        Stream<String> conflicting = instrument.clauses().stream()
                .flatMap(clause -> clause.conflicts().stream())
                .map(Conflict::instrument)
                .filter(ledgers::containsKey);
        Stream<String> answering = ledgers.values().stream()
                .filter(other -> shareQuestion(id, other.id()) && sharePlace(instrument, other))
                .map(Instrument::id);
        return Stream.concat(conflicting, answering);
    }

    private boolean shareQuestion(String one, String other) {
        return questions(one).stream().anyMatch(questions(other)::contains);
    }

    private Set<String> questions(String id) {
        return layout.rules().stream()
                .filter(path -> RulebookLayout.folder(path).equals(id))
                .map(Names::baseName)
                .collect(Collectors.toSet());
    }

    private static boolean sharePlace(Instrument one, Instrument other) {
        return places(one).anyMatch(place -> other.scope().standing(place) != Scope.Standing.OUTSIDE)
                || places(other).anyMatch(place -> one.scope().standing(place) != Scope.Standing.OUTSIDE);
    }

    private static Stream<Place> places(Instrument instrument) {
        Scope scope = instrument.scope();
        return Stream.of(scope.in(), scope.byReference(), scope.unclear()).flatMap(List::stream);
    }
}
