package org.youju.wire;

import java.util.List;
import org.youju.decision.Deadline;
import org.youju.engine.Deadlines;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.wire.DeadlineRequests.DeadlineRequest;

/** Takes a request for the deadlines of a clause as JSON, and hands them back as JSON or as a calendar. */
public final class DeadlineDesk {
    private final Desk desk;

    /** Opens a desk beside the one that decides. */
    public DeadlineDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Returns the deadlines as JSON.
     *
     * @throws WireException with what is wrong with the request
     */
    public byte[] json(byte[] request) {
        Rulebook rulebook = desk.counter().wire().rulebook();
        return json(rulebook, new DeadlineRequests(rulebook).read(request));
    }

    /** Returns the deadlines of a request as JSON. */
    public static byte[] json(Rulebook rulebook, DeadlineRequest request) {
        return new DeadlineWriter(rulebook).write(request.instrument(), request.clause(), deadlines(rulebook, request));
    }

    /**
     * Returns the deadlines as an iCalendar file.
     *
     * @throws WireException with what is wrong with the request
     */
    public byte[] calendar(byte[] request, Language language) {
        Rulebook rulebook = desk.counter().wire().rulebook();
        return calendar(rulebook, new DeadlineRequests(rulebook).read(request), language);
    }

    /** Returns the deadlines of a request as an iCalendar file. */
    public static byte[] calendar(Rulebook rulebook, DeadlineRequest request, Language language) {
        return Calendars.write(request.instrument(), request.clause(), deadlines(rulebook, request), language);
    }

    /** Returns the deadlines of a request. */
    public static List<Deadline> deadlines(Rulebook rulebook, DeadlineRequest request) {
        return new Deadlines(rulebook).of(request.clause(), request.facts());
    }
}
