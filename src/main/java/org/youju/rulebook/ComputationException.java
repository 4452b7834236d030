package org.youju.rulebook;

/** A computed expression that says nothing computable; the message is what is wrong, {@link #expected} what would do. */
final class ComputationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;

    ComputationException(String message, String expected) {
        super(message);
        this.expected = expected;
    }

    String expected() {
        return expected;
    }
}
