package org.youju.wire;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be answered as it is, with everything that is wrong with it. */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** Makes the exception from at least one refusal; the first one names the status. */
    public WireException(List<Refusal> refusals) {
        // a bad request is ordinary: no stack trace, nothing to suppress
        super(
                refusals.stream()
                        .map(refusal ->
                                refusal.pointer() + " " + refusal.detail().en())
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        this.refusals = List.copyOf(refusals);
    }

    /** Makes the exception from one refusal. */
    public WireException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Returns everything that is wrong, in the order of the document. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Returns the HTTP status. */
    public int status() {
        return refusals.get(0).kind().status();
    }
}
