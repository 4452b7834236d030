package org.youju.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youju.law.Text;
import org.youju.rulebook.FactType.Kind;

/**
 * The cells of a checklist, read line by line.
 *
 * @param fields the lines
 * @param form what was filled in
 * @param cells what each thing's cells come to, by the key of the line
 */
record ChecklistSheet(List<ChecklistField> fields, ChecklistForm form, List<Map<String, Cell>> cells) {
    ChecklistSheet {
        fields = List.copyOf(fields);
        cells = List.copyOf(cells);
    }

    /**
     * What is wrong with one cell.
     *
     * @param item number of the thing, from 0
     * @param field its line
     * @param why what may be filled in there
     */
    record Problem(int item, ChecklistField field, Text why) {}

    /** Reads every cell. */
    static ChecklistSheet of(List<ChecklistField> fields, ChecklistForm form, CellReader reader) {
        List<Map<String, Cell>> cells = new ArrayList<>();
        for (ChecklistItem item : form.items()) {
            Map<String, Cell> read = new LinkedHashMap<>();
            fields.forEach(field -> read.put(field.key(), reader.read(field, item.cell(field.key()))));
            cells.add(read);
        }
        return new ChecklistSheet(fields, form, cells);
    }

    /** Returns everything that cannot be taken as it stands, thing by thing. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int item = 0; item < cells.size(); item++) {
            for (ChecklistField field : fields) {
                problem(item, field).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> problem(int item, ChecklistField field) {
        Cell cell = cells.get(item).get(field.key());
        if (cell instanceof Cell.Bad bad) {
            return Optional.of(new Problem(item, field, bad.expected()));
        }
        boolean beyond = field.element() > count(item, field.list()) && !(cell instanceof Cell.Unknown);
        return beyond
                ? Optional.of(new Problem(item, field, new Text("留空，或者把个数改大", "nothing, or a larger number of them")))
                : Optional.empty();
    }

    /** Returns the text of a cell as the form carries it: in its plain form, or as typed where it cannot be read. */
    String text(int item, ChecklistField field) {
        return cells.get(item).get(field.key()) instanceof Cell.Value value
                ? value.text()
                : form.items().get(item).cell(field.key());
    }

    /** Returns what was filled in about one thing as a request carries it; what is not known is left out. */
    ObjectNode facts(int item) {
        ObjectNode facts = Trees.object();
        for (ChecklistField field : fields) {
            if (cells.get(item).get(field.key()) instanceof Cell.Value value) {
                if (field.fact().type().kind() == Kind.ELEMENTS) {
                    ArrayNode elements = facts.putArray(field.fact().name());
                    for (int element = 0; element < value.json().asInt(); element++) {
                        elements.addObject();
                    }
                } else if (field.list().isEmpty()) {
                    facts.set(field.fact().name(), value.json());
                } else if (facts.path(field.list()).get(field.element() - 1) instanceof ObjectNode element) {
                    element.set(field.fact().name(), value.json());
                }
            }
        }
        return facts;
    }

    private int count(int item, String list) {
        return cells.get(item).get(list) instanceof Cell.Value value
                ? value.json().asInt()
                : 0;
    }
}
