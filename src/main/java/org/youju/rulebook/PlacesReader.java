package org.youju.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youju.law.Place;
import org.youju.law.Text;

/** Reads {@code places.csv}: code, name in Chinese and English, code of the place it lies in. */
final class PlacesReader {
    private static final List<String> COLUMNS = List.of("code", "zh", "en", "parent");

    private PlacesReader() {}

    static List<NamedPlace> read(String file, String text, Problems problems) {
        Map<String, CsvTable.Row> rows = new LinkedHashMap<>();
        for (CsvTable.Row row : CsvTable.read(file, text, COLUMNS, problems)) {
            if (!Place.isPlace(row.cell(0))) {
                row.problem("\"" + row.cell(0) + "\" is not a place code", "expected six digits, such as 210802");
            } else if (rows.putIfAbsent(row.cell(0), row) != null) {
                row.problem("place " + row.cell(0) + " stands twice", "keep one of them");
            }
        }
        List<NamedPlace> places = new ArrayList<>();
        rows.forEach((code, row) -> {
            check(row, rows);
            places.add(new NamedPlace(new Place(code), new Text(row.cell(1), row.cell(2)), row.cell(3)));
        });
        return places;
    }

    private static void check(CsvTable.Row row, Map<String, CsvTable.Row> rows) {
        String code = row.cell(0);
        String parent = row.cell(3);
        if (row.cell(1).isEmpty() || row.cell(2).isEmpty()) {
            row.problem("place " + code + " lacks a name", "expected one in Chinese and one in English");
        }
        if (parent.isEmpty()) {
            if (!code.endsWith("0000") || code.length() > 6) {
                row.problem("place " + code + " lies in no other", "only a province has no parent");
            }
        } else if (!rows.containsKey(parent)) {
            row.problem("there is no place " + parent, NearestName.hint(parent, rows.keySet()));
        } else if (code.equals(parent) || !new Place(code).isWithin(new Place(parent))) {
            row.problem("by their codes, " + code + " does not lie in " + parent, "");
        }
    }
}
