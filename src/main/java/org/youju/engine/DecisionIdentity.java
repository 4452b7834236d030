package org.youju.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.youju.decision.RulebookIdentity;
import org.youju.facts.Facts;
import org.youju.facts.Provenance;

/** Names a decision so that the same question on the same case by the same rulebook has the same name. */
final class DecisionIdentity {
    private static final int LENGTH = 16;
    private static final MessageDigest SHA_256 = sha256();

    private DecisionIdentity() {}

    /** Returns 32 hexadecimal digits over question, place, day, facts and rulebook. */
    static String of(Query query, RulebookIdentity rulebook) {
        StringBuilder text = new StringBuilder(256);
        text.append(rulebook.digest()).append('\n').append(query.question()).append('\n');
        text.append(query.place().code()).append('\n').append(query.asOf()).append('\n');
        write(query.facts(), text);
        byte[] digest = fresh().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH);
    }

    /** A copy is quicker to have than a new one, for which all providers are searched. */
    private static MessageDigest fresh() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of Java can be copied", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void write(Facts facts, StringBuilder text) {
        text.append('{');
        for (int position = 0; position < facts.index().size(); position++) {
            Object value = facts.at(position).orElse(null);
            if (value != null) {
                text.append(position).append('=');
                write(value, text);
                facts.provenance(position).ifPresent(from -> write(from, text));
                text.append(';');
            }
        }
        text.append('}');
    }

    /** With its length, for what is free text in it must not pass for something else. */
    private static void write(Provenance from, StringBuilder text) {
        String written = from.toString();
        text.append('@').append(written.length()).append(':').append(written);
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Facts element) {
            write(element, text);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each != null) {
                    write(each, text);
                }
                text.append(',');
            }
        } else {
            text.append(value);
        }
    }
}
