package org.youju.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.youju.law.Instrument;
import org.youju.law.Pin;

/** Turns a decision table into DRL: every row is one {@code @gives} rule. */
final class TableReader {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Problems problems;

    TableReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the DRL of a table; a row with a problem is reported and left out.
     *
     * <p>Each rule stands on the line that its row has in the table, so whatever is found wrong with it later is
     * reported where the author wrote it. Remarks ({@code #}) become comments.
     *
     * @param instrument the text it encodes
     * @param question the question of the file
     * @param vocabulary subjects and code lists
     * @param file the file below {@code rules/}
     * @param csv its content
     */
    String toDrl(Instrument instrument, Question question, Vocabulary vocabulary, String file, String csv) {
        TableDrl drl = new TableDrl(instrument.packageName(), csv);
        Optional<Subject> subject = vocabulary.subject(question.subject());
        if (subject.isEmpty()) {
            // the question itself is reported where its file is checked
            return drl.text();
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark(csv)), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<TableColumn> columns = records.hasNext()
                    ? new TableHeader(question, subject.get(), problems, file)
                            .read(records.next(), (int) parser.getCurrentLineNumber())
                    : List.of();
            if (parser.getRecordNumber() == 0) {
                problems.add(file, 1, "the table is empty", TableHeader.FORM);
            }
            while (!columns.isEmpty() && records.hasNext()) {
                CSVRecord row = records.next();
                RowProblems found = new RowProblems(problems, file, (int) parser.getCurrentLineNumber());
                Optional<TableDrl.Row> rule =
                        rule(row, columns, subject.get(), vocabulary, row.getRecordNumber() - 1, found);
                rule.filter(read -> !found.any()).ifPresent(read -> drl.add(found.line(), read));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (UncheckedIOException | IllegalStateException failure) {
            problems.add(file, 0, "this is not CSV: " + failure.getMessage(), "");
        }
        return drl.text();
    }

    private static Optional<TableDrl.Row> rule(
            CSVRecord row,
            List<TableColumn> columns,
            Subject subject,
            Vocabulary vocabulary,
            long number,
            RowProblems problems) {
        if (row.size() != columns.size()) {
            problems.add("the row has " + row.size() + " cells", "the table has " + columns.size() + " columns");
            return Optional.empty();
        }
        List<String> constraints = new ArrayList<>();
        List<String> gifts = new ArrayList<>();
        String annotations = " @gives";
        String clause = "";
        ConditionCell conditions = new ConditionCell(vocabulary, problems);
        GiftCell values = new GiftCell(vocabulary, problems);
        for (int position = 0; position < columns.size(); position++) {
            TableColumn column = columns.get(position);
            String cell = row.get(position).strip();
            if (cell.isEmpty()) {
                continue;
            }
            switch (column.use()) {
                case CLAUSE -> clause = cell;
                case READING -> annotations += " @reading( \"" + cell.replace("\"", "") + "\" )";
                case WHEN -> conditions.read(column, cell).ifPresent(constraints::add);
                case GIVE -> gifts.addAll(values.read(column, cell));
            }
        }
        if (!Pin.isPin(clause)) {
            problems.add(
                    clause.isEmpty() ? "the row has no clause" : "\"" + clause + "\" is not a pin",
                    "write the pin of the clause, such as table2.row3");
        }
        if (gifts.isEmpty() && !problems.any()) {
            problems.add("the row gives nothing", "fill a give column");
        }
        return Optional.of(new TableDrl.Row(
                clause + " 第" + number + "行",
                "@clause( \"" + clause + "\" )" + annotations,
                subject.name() + "( " + String.join(", ", constraints) + " )",
                String.join(" ", gifts)));
    }

    /** Spreadsheets put a byte order mark before the first column. */
    private static String withoutMark(String csv) {
        return csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    }
}
