package org.youju.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.youju.check.proof.Proof;

/** Shows on one line of a terminal how far a check is. */
final class ProgressBar implements Proof.Watch {
    private static final int WIDTH = 32;
    private static final long EVERY = 100_000_000L;

    private final PrintWriter out;
    private long shown;
    private int length;

    ProgressBar(PrintWriter out) {
        this.out = out;
        this.shown = System.nanoTime() - EVERY;
    }

    /** Returns a bar where a person sees it; none in continuous integration, in a pipe, or on a terminal that cannot. */
    static Proof.Watch on(PrintWriter out, boolean terminal, Map<String, String> environment) {
        boolean shows = terminal
                && !environment.containsKey("CI")
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return shows ? new ProgressBar(out) : Proof.Watch.NONE;
    }

    @Override
    public synchronized void at(String check, int done, int all) {
        long now = System.nanoTime();
        if (now - shown >= EVERY) {
            shown = now;
            int full = all == 0 ? WIDTH : (int) ((long) WIDTH * done / all);
            show(String.format("%-12s [%s%s] %d/%d", check, "#".repeat(full), " ".repeat(WIDTH - full), done, all));
        }
    }

    @Override
    public synchronized void done(String check) {
        show("");
        out.print('\r');
        out.flush();
    }

    /** Writes over what the line showed before. */
    private void show(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, length - line.length())));
        out.flush();
        length = line.length();
    }
}
