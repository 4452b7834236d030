package org.youju.engine;

/** A question whose rules cannot be put in an order, or ask for what the engine does not do. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanException(String message) {
        super(message);
    }
}
