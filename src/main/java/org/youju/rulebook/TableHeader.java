package org.youju.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Reads the first row of a decision table. */
final class TableHeader {
    /** What the columns of a table are. */
    static final String FORM = "the columns are clause, reading (optional), when <fact>, give <value>";

    private static final FactType TEXT = new FactType(FactType.Kind.CODE, "");
    private static final String WHEN = "when ";
    private static final String GIVE = "give ";

    private final Map<String, FactType> facts = new LinkedHashMap<>();
    private final Map<String, FactType> values = new LinkedHashMap<>();
    private final Problems problems;
    private final String file;

    TableHeader(Question question, Subject subject, Problems problems, String file) {
        subject.facts().forEach(fact -> facts.put(fact.name(), fact.type()));
        values.putAll(facts);
        values.remove(Subject.AS_OF);
        question.outputs().forEach(output -> values.put(output.name(), output.type()));
        this.problems = problems;
        this.file = file;
    }

    /** Returns the columns; reports what is wrong and returns none if any of them is not clear. */
    List<TableColumn> read(CSVRecord row, int line) {
        List<TableColumn> columns = new ArrayList<>();
        for (String cell : row) {
            String heading = cell.strip();
            if (heading.equals("clause")) {
                columns.add(new TableColumn(TableColumn.Use.CLAUSE, "", TEXT));
            } else if (heading.equals("reading")) {
                columns.add(new TableColumn(TableColumn.Use.READING, "", TEXT));
            } else if (heading.startsWith(WHEN)) {
                addNamed(TableColumn.Use.WHEN, heading.substring(WHEN.length()).strip(), facts, line, columns);
            } else if (heading.startsWith(GIVE)) {
                addNamed(TableColumn.Use.GIVE, heading.substring(GIVE.length()).strip(), values, line, columns);
            } else {
                problems.add(file, line, "unknown column \"" + heading + "\"", FORM);
            }
        }
        if (columns.size() != row.size()) {
            return List.of();
        }
        for (TableColumn.Use use : List.of(TableColumn.Use.CLAUSE, TableColumn.Use.GIVE)) {
            if (columns.stream().noneMatch(column -> column.use() == use)) {
                problems.add(
                        file,
                        line,
                        use == TableColumn.Use.CLAUSE ? "no column clause" : "no column give <value>",
                        FORM);
                return List.of();
            }
        }
        return columns;
    }

    private void addNamed(
            TableColumn.Use use, String name, Map<String, FactType> known, int line, List<TableColumn> columns) {
        FactType type = known.get(name);
        if (type == null) {
            String message = use == TableColumn.Use.WHEN
                    ? "the subject has no fact \"" + name + "\""
                    : "neither a value of the question nor a fact is called \"" + name + "\"";
            problems.add(file, line, message, NearestName.hint(name, known.keySet()));
        } else if (use == TableColumn.Use.WHEN && !type.isReadable()) {
            problems.add(
                    file, line, name + " is a list or series, which rules cannot read", "use a computed fact over it");
        } else {
            columns.add(new TableColumn(use, name, type));
        }
    }
}
