package org.youju.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a rulebook: it changes with every byte of every file but README.md. */
final class RulebookDigest {
    static final String README = "README.md";

    private RulebookDigest() {}

    /** Returns {@code sha256:} and the hex digest over path, NUL and content of each file, in order of path. */
    static String of(RuleFiles files) {
        MessageDigest digest = sha256();
        for (String path : files.paths().stream().sorted().toList()) {
            if (!path.equals(README)) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(files.bytes(path));
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
