package org.youju.engine;

/** A question that the rulebook does not know. */
public final class UnknownQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception for the id that was asked. */
    public UnknownQuestionException(String question) {
        super("the rulebook has no question \"" + question + "\"");
    }
}
