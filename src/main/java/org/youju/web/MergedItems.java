package org.youju.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the things of a table beside those already on a checklist. */
final class MergedItems {
    private MergedItems() {}

    /** Returns those on the list, each with what the table says of the same name, and then the others of the table. */
    static List<ChecklistItem> of(List<ChecklistItem> listed, List<ChecklistItem> read) {
        List<ChecklistItem> all =
                new ArrayList<>(listed.stream().filter(item -> !item.isEmpty()).toList());
        int before = all.size();
        Set<Integer> taken = new HashSet<>();
        for (ChecklistItem item : read) {
            int same = -1;
            for (int place = 0; place < before && same < 0; place++) {
                boolean named =
                        !item.name().isBlank() && all.get(place).name().equals(item.name()) && !taken.contains(place);
                same = named ? place : -1;
            }
            if (same < 0) {
                all.add(item);
            } else {
                taken.add(same);
                all.set(same, all.get(same).with(item.cells()));
            }
        }
        return all;
    }
}
