package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.youju.decision.RulebookIdentity;
import org.youju.law.Instrument;
import org.youju.law.Text;

/**
 * Everything {@code rules/} says, checked, before it is bound to compiled predicates.
 *
 * @param identity version and digest
 * @param bearers whose conduct can be judged, by id
 * @param places places with names
 * @param calendar days that depart from the week, by year; a year without an entry is not held
 * @param vocabulary subjects and code lists
 * @param questions questions in order of id
 * @param instruments texts in order of id
 * @param rules rules in the order of their files
 */
public record RulebookContent(
        RulebookIdentity identity,
        Map<String, Text> bearers,
        List<NamedPlace> places,
        Map<Integer, List<CalendarDay>> calendar,
        Vocabulary vocabulary,
        List<Question> questions,
        List<Instrument> instruments,
        List<RuleText> rules)
        implements Serializable {
    public RulebookContent {
        bearers = Map.copyOf(bearers);
        places = List.copyOf(places);
        calendar = Map.copyOf(calendar);
        questions = List.copyOf(questions);
        instruments = List.copyOf(instruments);
        rules = List.copyOf(rules);
    }
}
