package org.youju.check.mutation;

import java.util.Optional;
import java.util.function.Function;
import org.youju.law.Text;
import org.youju.rulebook.BoundConsequence;
import org.youju.rulebook.Consequence;

/**
 * One change of what a rule gives.
 *
 * @param name short name, such as {@code gift1:+}
 * @param words the change in words
 * @param number which statement of the consequence is changed, counted from 0
 * @param value what becomes of its value; nothing if it is not given at all
 */
record GiftChange(String name, Text words, int number, Function<Object, Optional<Object>> value) {
    /** Returns a consequence that does as another does, but for this change. */
    BoundConsequence apply(BoundConsequence original) {
        return (subject, receiver) -> original.give(subject, new Consequence() {
            private int next;

            @Override
            public void give(String given, Object what) {
                if (next++ == number) {
                    value.apply(what).ifPresent(changed -> receiver.give(given, changed));
                } else {
                    receiver.give(given, what);
                }
            }

            @Override
            public void refer(String code) {
                if (next++ != number) {
                    receiver.refer(code);
                }
            }
        });
    }
}
