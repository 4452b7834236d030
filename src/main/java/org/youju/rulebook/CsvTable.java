package org.youju.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file whose columns are known; lines that begin with {@code #} are remarks. */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** One row, with one cell for each column in the order they were asked for. */
    record Row(String file, int line, List<String> cells, Problems problems) {
        String cell(int column) {
            return cells.get(column);
        }

        void problem(String message, String expected) {
            problems.add(file, line, message, expected);
        }
    }

    private CsvTable() {}

    /** Returns the rows of a text with exactly these columns, in this order; what differs is reported. */
    static List<Row> read(String file, String text, List<String> columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()
                    || !hasColumns(file, records.next(), (int) parser.getCurrentLineNumber(), columns, problems)) {
                if (parser.getRecordNumber() == 0) {
                    problems.add(file, 1, "the file is empty", "expected the columns " + String.join(",", columns));
                }
                return List.of();
            }
            while (records.hasNext()) {
                CSVRecord record = records.next();
                Row row = new Row(file, (int) parser.getCurrentLineNumber(), record.toList(), problems);
                if (record.size() == columns.size()) {
                    rows.add(row);
                } else {
                    row.problem("the row has " + record.size() + " cells", "expected " + String.join(",", columns));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (UncheckedIOException | IllegalStateException failure) {
            problems.add(
                    file,
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1,
                    "this is not CSV: " + failure.getMessage(),
                    "");
        }
        return rows;
    }

    private static boolean hasColumns(
            String file, CSVRecord header, int line, List<String> columns, Problems problems) {
        List<String> found = header.toList();
        if (found.equals(columns)) {
            return true;
        }
        Set<String> missing = new HashSet<>(columns);
        found.forEach(missing::remove);
        String unknown = found.stream()
                .filter(name -> !columns.contains(name))
                .findFirst()
                .orElse("");
        problems.add(
                file,
                line,
                unknown.isEmpty() ? "the columns are not in order" : "unknown column \"" + unknown + "\"",
                unknown.isEmpty() || missing.isEmpty()
                        ? "expected " + String.join(",", columns)
                        : NearestName.hint(unknown, missing) + " (columns: " + String.join(",", columns) + ")");
        return false;
    }
}
