package org.youju.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A checklist as it travels between the page and the service; nothing of it is kept.
 *
 * @param place code of the place; may be blank
 * @param asOf day of the inspection as typed
 * @param inspector who inspects, as typed; may be blank
 * @param pasted a table pasted but not yet read in; may be blank
 * @param items the things inspected, at least one
 */
record ChecklistForm(String place, String asOf, String inspector, String pasted, List<ChecklistItem> items) {
    /** More than an inspector fills in on one day; each is decided by every question on the subject. */
    static final int MOST_ITEMS = 50;

    /** The name of a thing is posted as {@code i.0}, what is filled in as {@code i.0.fuel}. */
    private static final Pattern ITEM = Pattern.compile("i\\.(\\d{1,3})(?:\\.([A-Za-z0-9.]+))?");

    ChecklistForm {
        items = items.isEmpty() ? List.of(ChecklistItem.EMPTY) : List.copyOf(items);
    }

    /** Reads a form that was posted; what is ticked several times for one line stands with commas between. */
    static ChecklistForm of(Map<String, List<String>> posted) {
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, Map<String, String>> cells = new TreeMap<>();
        posted.forEach((name, values) -> {
            Matcher matcher = ITEM.matcher(name);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                String value = values.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(","));
                names.putIfAbsent(number, "");
                if (matcher.group(2) == null) {
                    names.put(number, value.strip());
                } else {
                    cells.computeIfAbsent(number, each -> new TreeMap<>()).put(matcher.group(2), value.strip());
                }
            }
        });
        List<ChecklistItem> items = new ArrayList<>();
        // more than may be checked is told of, not laid out
        names.entrySet().stream()
                .limit(MOST_ITEMS + 1L)
                .forEach(item ->
                        items.add(new ChecklistItem(item.getValue(), cells.getOrDefault(item.getKey(), Map.of()))));
        return new ChecklistForm(
                one(posted, "place").strip(),
                one(posted, "asOf").strip(),
                one(posted, "inspector").strip(),
                // a table may begin with an empty cell
                one(posted, "pasted"),
                items);
    }

    /** Returns what each thing is called, no two the same: by its name, or by what it is and its number. */
    List<String> names(String what) {
        List<String> names = new ArrayList<>();
        for (ChecklistItem item : items) {
            String own = item.name().isBlank() ? what + " " + (names.size() + 1) : item.name();
            String name = own;
            for (int number = 2; names.contains(name); number++) {
                name = own + " (" + number + ")";
            }
            names.add(name);
        }
        return names;
    }

    /** Returns the fields under which the form is posted again, for another thing to be done with it. */
    Map<String, String> fields(String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", action);
        fields.put("place", place);
        fields.put("asOf", asOf);
        fields.put("inspector", inspector);
        for (int number = 0; number < items.size(); number++) {
            String prefix = "i." + number;
            fields.put(prefix, items.get(number).name());
            items.get(number).cells().forEach((key, text) -> fields.put(prefix + "." + key, text));
        }
        return fields;
    }

    private static String one(Map<String, List<String>> posted, String name) {
        return posted.getOrDefault(name, List.of("")).get(0);
    }

    ChecklistForm withItems(List<ChecklistItem> others) {
        return new ChecklistForm(place, asOf, inspector, pasted, others);
    }

    ChecklistForm withPasted(String text) {
        return new ChecklistForm(place, asOf, inspector, text, items);
    }

    /** Returns the form with one more thing to fill in, as long as there are not too many. */
    ChecklistForm adding() {
        List<ChecklistItem> more = new ArrayList<>(items);
        if (more.size() < MOST_ITEMS) {
            more.add(ChecklistItem.EMPTY);
        }
        return withItems(more);
    }

    /** Returns the form without one of its things. */
    ChecklistForm removing(int number) {
        List<ChecklistItem> fewer = new ArrayList<>(items);
        if (number >= 0 && number < fewer.size()) {
            fewer.remove(number);
        }
        return withItems(fewer);
    }
}
