package org.youju.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youju.law.Text;

/** Makes the things to be checked out of a table: one a row below the names of the facts, or one a column beside them. */
final class TableItems {
    private final TableHeads heads;

    TableItems(TableHeads heads) {
        this.heads = heads;
    }

    /**
     * What a table comes to.
     *
     * @param items the things in it, with the cells as they stand there
     * @param problems what of it could not be read in, each with its row and column
     */
    record Result(List<ChecklistItem> items, List<Text> problems) {
        Result {
            items = List.copyOf(items);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a table; it may be turned, with the facts below each other in the first column. */
    Result read(List<List<String>> table) {
        boolean turned = known(firstColumn(table)) > known(table.isEmpty() ? List.of() : table.get(0));
        List<List<String>> rows = turned ? turned(table) : table;
        List<Text> problems = new ArrayList<>();
        if (rows.size() < 2) {
            problems.add(
                    new Text("表格要有一行表头和至少一行数据", "the table needs a row of headings and at least one row of values"));
            return new Result(List.of(), problems);
        }
        List<Optional<String>> keys = keys(rows.get(0), turned, problems);
        List<ChecklistItem> items = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            ChecklistItem item = item(keys, rows.get(row), new At(row, turned), problems);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return new Result(items, problems);
    }

    /** Where in the table a thing stands: in a row, or in a column of a turned table. */
    private record At(int line, boolean turned) {
        Text cell(int across) {
            int row = turned ? across : line;
            int column = turned ? line : across;
            return new Text(
                    "第 " + (row + 1) + " 行第 " + (column + 1) + " 列", "row " + (row + 1) + ", column " + (column + 1));
        }
    }

    private List<Optional<String>> keys(List<String> names, boolean turned, List<Text> problems) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Optional<String>> keys = new ArrayList<>();
        for (int across = 0; across < names.size(); across++) {
            String name = names.get(across);
            Text at = new At(0, turned).cell(across);
            Optional<String> key = across == 0 && name.isBlank() ? Optional.of(TableHeads.NAME) : heads.key(name);
            if (key.isPresent() && seen.putIfAbsent(key.get(), across) != null) {
                problems.add(about(at, name, new Text("出现了两次，只读第一个", "appears twice; only the first is read")));
                key = Optional.empty();
            } else if (key.isEmpty() && !name.isBlank()) {
                problems.add(about(at, name, heads.unknown(name)));
            }
            keys.add(key);
        }
        return keys;
    }

    private static ChecklistItem item(List<Optional<String>> keys, List<String> row, At at, List<Text> problems) {
        Map<String, String> cells = new LinkedHashMap<>();
        String name = "";
        for (int across = 0; across < row.size(); across++) {
            String text = row.get(across);
            if (across >= keys.size()) {
                if (!text.isBlank()) {
                    problems.add(about(at.cell(across), text, new Text("没有表头，没有读入", "has no heading and is not read")));
                }
            } else if (keys.get(across).equals(Optional.of(TableHeads.NAME))) {
                name = text;
            } else {
                keys.get(across).ifPresent(key -> cells.put(key, text));
            }
        }
        return new ChecklistItem(name, cells);
    }

    private static Text about(Text at, String what, Text why) {
        return new Text(at.zh() + "“" + what + "”：" + why.zh(), at.en() + ", \"" + what + "\": " + why.en());
    }

    private long known(List<String> names) {
        return names.stream().filter(name -> heads.key(name).isPresent()).count();
    }

    private static List<String> firstColumn(List<List<String>> table) {
        return table.stream().map(row -> row.isEmpty() ? "" : row.get(0)).collect(Collectors.toList());
    }

    private static List<List<String>> turned(List<List<String>> table) {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> row = new ArrayList<>();
            for (List<String> line : table) {
                row.add(column < line.size() ? line.get(column) : "");
            }
            turned.add(row);
        }
        return turned;
    }
}
