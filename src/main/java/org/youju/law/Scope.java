package org.youju.law;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

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
        if (isWithinOne(place, in)) {
            return Standing.INSIDE;
        }
        if (isWithinOne(place, byReference)) {
            return Standing.BY_REFERENCE;
        }
        if (isWithinOne(place, unclear)) {
            return Standing.UNCLEAR;
        }
        return holdsOne(place, in) || holdsOne(place, byReference) ? Standing.TOO_WIDE : Standing.OUTSIDE;
    }

    private static boolean isWithinOne(Place place, List<Place> named) {
        for (Place each : named) {
            if (place.isWithin(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOne(Place place, List<Place> named) {
        for (Place each : named) {
            if (each.isWithin(place)) {
                return true;
            }
        }
        return false;
    }

    /** Returns every place it names. */
    public List<Place> named() {
        return Stream.of(in, byReference, unclear).flatMap(List::stream).toList();
    }
}
