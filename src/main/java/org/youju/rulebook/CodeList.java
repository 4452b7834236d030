package org.youju.rulebook;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.youju.law.Text;

/**
 * A closed list of codes; an enum in DRL.
 *
 * @param name name of the enum
 * @param label what it is a list of
 * @param ordered whether its codes may be compared with {@code <}
 * @param codes the codes in their order
 */
public record CodeList(String name, Text label, boolean ordered, List<Code> codes) implements Serializable {
    /**
     * One code.
     *
     * @param id as it goes over the API, such as {@code publicRental}
     * @param label what it means
     */
    public record Code(String id, Text label) implements Serializable {
        /** Returns the constant's name in DRL, such as {@code PUBLIC_RENTAL}. */
        public String constant() {
            return constantOf(id);
        }
    }

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** Returns the constant's name of a code: {@code PUBLIC_RENTAL} for {@code publicRental}. */
    public static String constantOf(String id) {
        return id.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** Returns the code with an id. */
    public Optional<Code> byId(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /** Returns the code with a constant's name. */
    public Optional<Code> byConstant(String constant) {
        return codes.stream().filter(code -> code.constant().equals(constant)).findFirst();
    }
}
