package org.youju.advice;

import java.util.List;
import org.youju.engine.Query;

/**
 * Changes that together lead to what is wanted, none of which can be left out.
 *
 * @param changes the changes
 * @param query the case as it would be
 */
public record Proposal(List<Change> changes, Query query) {
    public Proposal {
        changes = List.copyOf(changes);
    }
}
