package org.youju.rulebook;

import org.drools.base.factmodel.AccessibleFact;
import org.jspecify.annotations.Nullable;

/** An object of a generated type, on which compiled predicates are tested; belongs to one decision and one thread. */
public final class Bean {
    private final AccessibleFact object;
    private final BeanType type;

    Bean(BeanType type, AccessibleFact object) {
        this.type = type;
        this.object = object;
    }

    /** Sets a field by position from a value as in {@code org.youju.facts.Facts}; null makes it absent. */
    public void set(int position, @Nullable Object value) {
        type.set(object, position, value);
    }

    /** Returns the generated object itself. */
    public Object object() {
        return object;
    }
}
