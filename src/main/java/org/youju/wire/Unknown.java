package org.youju.wire;

import java.util.Collection;
import java.util.Optional;
import org.youju.rulebook.NearestName;

/** Refuses names the rulebook does not know, with the one that was probably meant. */
public final class Unknown {
    private Unknown() {}

    /** Returns the refusal of a name among the known ones. */
    public static Refusal name(Refusal.Kind kind, String pointer, String name, Collection<String> known) {
        String shown = Echo.of(name);
        Optional<String> near = NearestName.of(shown, known);
        return Refusal.of(
                        kind,
                        pointer,
                        kind.title().zh() + "：\"" + shown + "\""
                                + near.map(meant -> "；是否要写 " + meant + "？").orElse(""),
                        kind.title().en() + ": \"" + shown + "\""
                                + near.map(meant -> "; did you mean " + meant + "?")
                                        .orElse(""))
                .near(near.orElse(""));
    }
}
