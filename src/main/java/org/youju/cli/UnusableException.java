package org.youju.cli;

/** Something given on the command line cannot be used; the message says what and why. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }
}
