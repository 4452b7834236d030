package org.youju.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.template.ObjectDataCompiler;

/** The DRL of a decision table, with each rule on the line of its row. */
final class TableDrl {
    private static final String TEMPLATE = "table.drt";

    private final String packageName;
    private final List<String> source;
    private final SortedMap<Integer, Row> rows = new TreeMap<>();

    /**
     * What the template writes for one row.
     *
     * @param name name of the rule
     * @param annotations its annotations
     * @param pattern its pattern
     * @param gifts its consequence
     */
    record Row(String name, String annotations, String pattern, String gifts) {}

    TableDrl(String packageName, String csv) {
        this.packageName = packageName;
        this.source = csv.lines().toList();
    }

    /** Adds the rule of the row that ends on a line of the table. */
    void add(int line, Row row) {
        rows.put(line, row);
    }

    /** Returns the whole file. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= source.size(); line++) {
            String written = source.get(line - 1).strip();
            lines.add(written.startsWith("#") ? "// " + written.substring(1).strip() : "");
        }
        if (!rows.isEmpty()) {
            Iterator<String> rules = compiled().iterator();
            rows.keySet().forEach(line -> lines.set(line - 1, rules.next()));
        }
        String head = "package " + packageName + "; import subjects.*;";
        if (lines.isEmpty()) {
            return head + "\n";
        }
        // a table may begin with a remark, which then shares the first line with the package
        lines.set(0, lines.get(0).isEmpty() ? head : head + " " + lines.get(0));
        return String.join("\n", lines) + "\n";
    }

    private List<String> compiled() {
        List<Map<String, String>> values = rows.values().stream()
                .map(row -> Map.of(
                        "name", row.name(),
                        "annotations", row.annotations(),
                        "pattern", row.pattern(),
                        "gifts", row.gifts()))
                .toList();
        try (InputStream template = TableDrl.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IllegalStateException("this program was built without " + TEMPLATE);
            }
            return new ObjectDataCompiler()
                    .compile(values, template)
                    .lines()
                    .filter(line -> line.startsWith("rule "))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
