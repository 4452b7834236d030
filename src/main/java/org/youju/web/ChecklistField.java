package org.youju.web;

import java.util.List;
import java.util.Locale;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;

/**
 * One line of a checklist: a fact of the thing inspected, or of an element of one of its lists.
 *
 * @param fact what is filled in; for a list of elements, how many there are
 * @param list name of the list it is an element's fact of; empty for the thing itself
 * @param element number of the element, from 1; 0 for the thing itself
 * @param ofList what the list holds; {@link Text#NONE} for the thing itself
 * @param codes what can be chosen; none where it is written out
 */
record ChecklistField(Fact fact, String list, int element, Text ofList, List<CodeList.Code> codes) {
    ChecklistField {
        codes = List.copyOf(codes);
    }

    /** Returns the name under which forms and tables carry it: {@code fuel}, {@code members.1.livesTogether}. */
    String key() {
        return list.isEmpty() ? fact.name() : list + "." + element + "." + fact.name();
    }

    /** Returns what it is called, without its unit. */
    Text label() {
        Text own = fact.label();
        return list.isEmpty()
                ? own
                : new Text(ofList.zh() + element + "：" + own.zh(), ofList.en() + " " + element + ": " + own.en());
    }

    /** Returns what stands above its column in a table: what it is called, and its unit. */
    String header(Language language) {
        String unit = fact.unit().in(language);
        if (unit.isEmpty()) {
            return label().in(language);
        }
        return label().in(language) + (language == Language.ZH ? "（" + unit + "）" : " (" + unit + ")");
    }

    /** Returns the sort of its value: {@code boolean}, {@code code}, {@code series}, {@code elements} … */
    String kind() {
        return fact.type().kind().name().toLowerCase(Locale.ROOT);
    }
}
