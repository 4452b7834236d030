package org.youju.check.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.youju.decision.RulebookIdentity;

/**
 * What was proven when the program was built: to prove it takes longer than a request may. It holds for that very
 * rulebook and for no other.
 */
public final class StoredProof {
    private static final String RESOURCE = "META-INF/youju/proof.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode proof;

    private StoredProof(JsonNode proof) {
        this.proof = proof;
    }

    /** Returns what was stored in this program; nothing is known where it was built without its tests. */
    public static StoredProof bundled() {
        try (InputStream stored = StoredProof.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new StoredProof(stored == null ? NullNode.getInstance() : JSON.readTree(stored));
        } catch (IOException failure) {
            throw new UncheckedIOException("what was proven cannot be read", failure);
        }
    }

    /** Returns what a report says, as {@link ProofJson} writes it. */
    public static StoredProof of(byte[] json) {
        try {
            return new StoredProof(JSON.readTree(json));
        } catch (IOException failure) {
            throw new UncheckedIOException("what was proven cannot be read", failure);
        }
    }

    /** Returns what was proven of a text of a rulebook, null where nothing is known of it. */
    public JsonNode of(RulebookIdentity rulebook, String instrument) {
        if (proof.at("/rulebook/digest").asText().equals(rulebook.digest())) {
            for (JsonNode text : proof.at("/instruments")) {
                if (text.at("/id").asText().equals(instrument)) {
                    ObjectNode own = text.deepCopy();
                    own.remove(List.of("id", "title"));
                    return own;
                }
            }
        }
        return NullNode.getInstance();
    }
}
