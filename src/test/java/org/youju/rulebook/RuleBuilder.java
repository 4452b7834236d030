package org.youju.rulebook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youju.decision.Role;
import org.youju.law.Period;
import org.youju.law.Pin;

/** Makes the text of one rule for tests; the line is that of the file it claims to stand in. */
final class RuleBuilder {
    private final String question;
    private final int line;
    String clause;
    Role role;
    String reading = "";
    List<Pin> unless = List.of();
    Period period = Period.ALWAYS;
    String subject = "Application";
    final List<Constraint> constraints = new ArrayList<>();
    final List<Gift> gifts = new ArrayList<>();

    RuleBuilder(String question, int line, String clause, Role role) {
        this.question = question;
        this.line = line;
        this.clause = clause;
        this.role = role;
    }

    RuleBuilder reading(String letter) {
        reading = letter;
        return this;
    }

    RuleBuilder unless(String pin) {
        unless = List.of(new Pin(pin));
        return this;
    }

    RuleBuilder standsFrom(String day) {
        period = new Period(LocalDate.parse(day), LocalDate.MAX);
        return this;
    }

    RuleBuilder on(String name) {
        subject = name;
        return this;
    }

    RuleBuilder tests(String fact, Serializable literal) {
        constraints.add(new Constraint(false, new Test.Comparison(fact, Operator.EQUAL, literal), fact, line));
        return this;
    }

    RuleBuilder reads(String result) {
        constraints.add(new Constraint(true, new Test.Comparison(result, Operator.EQUAL, "SATISFIED"), result, line));
        return this;
    }

    RuleBuilder gives(String name) {
        gifts.add(new Gift(false, name, "\"1\"", List.of("1")));
        return this;
    }

    RuleBuilder refers(String code) {
        gifts.add(new Gift(true, code, "", List.of()));
        return this;
    }

    String file() {
        return TinyRulebook.FOLDER + "/" + question.replace('-', '_') + ".drl";
    }

    RuleText build() {
        return new RuleText(
                TinyRulebook.FOLDER,
                question,
                clause + " " + role.code() + reading,
                new Pin(clause),
                role,
                reading,
                unless,
                period,
                subject,
                constraints,
                gifts,
                "",
                file(),
                line);
    }
}
