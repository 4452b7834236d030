package org.youju.law;

import java.io.Serializable;
import java.util.List;

/**
 * The places an instrument speaks of.
 *
 * @param in places it governs
 * @param byReference places that may follow it; answered out-of-scope with an indicative decision
 * @param unclear places of which the text leaves it open
 */
public record Scope(List<Place> in, List<Place> byReference, List<Place> unclear) implements Serializable {
    /** How a place stands to the scope. */
    public enum Standing {
        INSIDE,
        BY_REFERENCE,
        UNCLEAR,
        /** The place is larger than the places the scope names: which of its parts is meant matters. */
        TOO_WIDE,
        OUTSIDE
    }

    public Scope {
        in = List.copyOf(in);
        byReference = List.copyOf(byReference);
        unclear = List.copyOf(unclear);
    }

    /** Returns how a place stands to this scope. */
    public Standing standing(Place place) {
        if (in.stream().anyMatch(place::isWithin)) {
            return Standing.INSIDE;
        }
        if (byReference.stream().anyMatch(place::isWithin)) {
            return Standing.BY_REFERENCE;
        }
        if (unclear.stream().anyMatch(place::isWithin)) {
            return Standing.UNCLEAR;
        }
        boolean holdsOne = in.stream().anyMatch(named -> named.isWithin(place))
                || byReference.stream().anyMatch(named -> named.isWithin(place));
        return holdsOne ? Standing.TOO_WIDE : Standing.OUTSIDE;
    }
}
