package org.youju.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause of an instrument, as the ledger has it.
 *
 * @param instrument id of its instrument
 * @param pin its place there
 * @param label how the text itself cites it, such as 第十二条第（三）项
 * @param summary our own words
 * @param confidence how surely its wording is known
 * @param force how it binds
 * @param hedge the word by which the text softens it, such as 基本; empty if none
 * @param bearer whose conduct it speaks of; empty if nobody's
 * @param figures every number and date of the clause as the text writes it
 * @param figuresExplained why no rule uses a figure, or where a number of its rules comes from that the text does not write; by the
 *     figure or number
 * @param encoded the questions whose rules cite it
 * @param notEncoded why it has no rule
 * @param decides questions that ask for just this benefit, permission or definition
 * @param countsThrough the clauses through which alone its result weighs; empty if it weighs by itself
 * @param readings every defensible reading, in the order of their letters; empty where there is one
 * @param conflicts clauses that govern the same thing differently
 * @param refers what each code of {@code decision.refer} tells the reader
 * @param notes shown with a finding
 * @param survivors why no case can notice a change of its rules, by the name the check gives that change
 * @param versions spans with and without a wording we hold; empty if the one wording stands throughout
 */
public record Clause(
        String instrument,
        Pin pin,
        String label,
        Text summary,
        Confidence confidence,
        Force force,
        String hedge,
        String bearer,
        List<String> figures,
        Map<String, Text> figuresExplained,
        List<String> encoded,
        NotEncoded notEncoded,
        List<String> decides,
        List<Pin> countsThrough,
        List<Reading> readings,
        List<Conflict> conflicts,
        Map<String, Text> refers,
        List<Text> notes,
        Map<String, Text> survivors,
        List<ClauseVersion> versions)
        implements Serializable {

    public Clause {
        figures = List.copyOf(figures);
        figuresExplained = Map.copyOf(figuresExplained);
        encoded = List.copyOf(encoded);
        decides = List.copyOf(decides);
        countsThrough = List.copyOf(countsThrough);
        readings = List.copyOf(readings);
        conflicts = List.copyOf(conflicts);
        refers = Map.copyOf(refers);
        notes = List.copyOf(notes);
        survivors = Map.copyOf(survivors);
        versions = List.copyOf(versions);
    }

    /** Returns the version that stands on a day; empty where the clause has versions and none covers the day. */
    public Optional<ClauseVersion> versionOn(LocalDate day) {
        if (versions.isEmpty()) {
            return Optional.of(new ClauseVersion(Period.ALWAYS, true, false));
        }
        return versions.stream()
                .filter(version -> version.period().contains(day))
                .findFirst();
    }
}
