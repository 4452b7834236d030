package org.youju.check.sources;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.law.Clause;
import org.youju.law.Instrument;

/**
 * How many paragraphs stand in each box of a text. A box that is printed as text has no lower edge: it goes as far as the
 * ledger names items of it, such as {@code box3.item2}.
 *
 * @param byBox the highest item that the ledger names, by the number of the box
 */
record BoxItems(Map<Integer, Integer> byBox) {
    private static final Pattern ITEM = Pattern.compile("(?:.*\\.)?box(\\d{1,3})\\.item(\\d{1,3})(?:\\..*)?");

    BoxItems {
        byBox = Map.copyOf(byBox);
    }

    static BoxItems of(Instrument instrument) {
        Map<Integer, Integer> byBox = new TreeMap<>();
        for (Clause clause : instrument.clauses()) {
            Matcher matcher = ITEM.matcher(clause.pin().value());
            if (matcher.matches()) {
                byBox.merge(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)), Math::max);
            }
        }
        return new BoxItems(byBox);
    }

    int in(int box) {
        return byBox.getOrDefault(box, 0);
    }
}
