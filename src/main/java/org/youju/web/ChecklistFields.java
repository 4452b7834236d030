package org.youju.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youju.engine.CurrentEngine;
import org.youju.engine.ReadFact;
import org.youju.law.Place;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;
import org.youju.rulebook.FactType.Kind;
import org.youju.rulebook.Rulebook;

/** Finds out which lines the checklist of a subject has. */
@Singleton
final class ChecklistFields {
    /** More elements of one list than this are not laid out in a form. */
    static final int MOST_ELEMENTS = 20;

    private final CurrentEngine engines;

    ChecklistFields(CurrentEngine engines) {
        this.engines = engines;
    }

    /** Returns the lines that some question on the subject reads in a place on a day, for the things filled in. */
    List<ChecklistField> of(String subject, Place place, LocalDate asOf, List<ChecklistItem> items) {
        Rulebook rulebook = engines.get().rulebook();
        List<ReadFact> read = engines.get().readFacts(subject, place, asOf);
        List<ChecklistField> fields = new ArrayList<>();
        for (ReadFact each : read) {
            if (each.list().isEmpty()) {
                fields.add(new ChecklistField(each.fact(), "", 0, Text.NONE, codes(rulebook, each.fact())));
                if (each.fact().type().kind() == Kind.ELEMENTS) {
                    fields.addAll(elements(
                            rulebook, read, each.fact(), most(items, each.fact().name())));
                }
            }
        }
        return fields;
    }

    private static List<ChecklistField> elements(Rulebook rulebook, List<ReadFact> read, Fact list, int count) {
        Text what = rulebook.subject(list.type().of()).orElseThrow().label();
        List<ChecklistField> fields = new ArrayList<>();
        for (int element = 1; element <= count; element++) {
            for (ReadFact each : read) {
                if (each.list().equals(list.name())) {
                    fields.add(
                            new ChecklistField(each.fact(), list.name(), element, what, codes(rulebook, each.fact())));
                }
            }
        }
        return fields;
    }

    /** Returns the greatest number of elements that is filled in; what is no number is refused where it is read. */
    private static int most(List<ChecklistItem> items, String list) {
        return items.stream()
                .map(item -> item.cell(list))
                .filter(CellReader::isCount)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static List<CodeList.Code> codes(Rulebook rulebook, Fact fact) {
        Kind kind = fact.type().kind();
        return kind == Kind.CODE || kind == Kind.CODES
                ? rulebook.content()
                        .vocabulary()
                        .codeList(fact.type().of())
                        .orElseThrow()
                        .codes()
                : List.of();
    }
}
