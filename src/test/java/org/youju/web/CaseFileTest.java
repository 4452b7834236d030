package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.youju.wire.WireException;

/** A case on its way from form to form. */
class CaseFileTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CaseFile empty = CaseFile.open("rent", "210802", "2026-11-26");

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @AlphaChars @NotEmpty String fact, @ForAll String value) {
        CaseFile file = empty.answered("/facts/" + fact, NODES.textNode(value)).skipping("/facts/other" + fact);

        assertThat(CaseFile.read(file.json())).isEqualTo(file);
    }

    @Test
    void whatIsSkippedIsNoLongerAnsweredAndTheOtherWayRound() {
        CaseFile answered = empty.answered("/facts/area", NODES.textNode("20"));

        CaseFile skipped = answered.skipping("/facts/area");
        CaseFile again = skipped.answered("/facts/area", NODES.textNode("30"));

        assertThat(skipped.answer("/facts/area")).isEmpty();
        assertThat(skipped.skipped()).containsExactly("/facts/area");
        assertThat(again.skipped()).isEmpty();
        assertThat(again.asked()).containsExactly("/facts/area");
    }

    @Test
    void whatHangsOnAListGoesWithIt() {
        CaseFile members = empty.answered("/facts/members", NODES.arrayNode().add(NODES.objectNode()))
                .answered("/facts/members/0/age", NODES.textNode("70"));

        CaseFile without = members.withoutAnswer("/facts/members");

        assertThat(members.answer("/facts/members/0/age")).contains(NODES.textNode("70"));
        assertThat(without.asked()).isEmpty();
        assertThat(without.facts()).isEmpty();
    }

    @Test
    void aCaseThatDidNotArriveWholeIsRefused() {
        for (String broken : new String[] {"", "{", "[]", "{\"question\":\"rent\"}"}) {
            assertThatThrownBy(() -> CaseFile.read(broken)).isInstanceOf(WireException.class);
        }
    }
}
