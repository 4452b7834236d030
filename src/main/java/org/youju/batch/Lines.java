package org.youju.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes lines from a stream one at a time; of a line that is too long nothing is kept. */
final class Lines implements AutoCloseable {
    private static final int CHUNK = 16_384;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line that is not blank; returns whether there is one. */
    boolean advance() throws IOException {
        do {
            if (!take()) {
                return false;
            }
        } while (!tooLong && isBlank());
        return true;
    }

    /** Returns whether the whole of another line has arrived, so that going to it does not wait. */
    boolean isReady() {
        boolean blank = true;
        for (int at = next; at < filled; at++) {
            if (chunk[at] == '\n' && !blank) {
                return true;
            }
            blank &= isBlank(chunk[at]) || chunk[at] == '\n';
        }
        return false;
    }

    /** Returns the array the line stands at the front of, until the next one is taken. */
    byte[] array() {
        return line;
    }

    /** Returns the length of the line, without its end. */
    int length() {
        return length;
    }

    /** Returns the number of the line, from 1, blank ones counted. */
    long number() {
        return number;
    }

    /** Returns whether the line was longer than allowed and is lost. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean take() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (hasMore()) {
            any = true;
            int end = next;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            append(end);
            next = end + 1;
            if (end < filled) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean hasMore() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    private void append(int end) {
        int more = end - next;
        tooLong |= length + more > longest;
        if (tooLong) {
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(chunk, next, line, length, more);
        length += more;
    }

    private boolean isBlank() {
        for (int at = 0; at < length; at++) {
            if (!isBlank(line[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte here) {
        return here == ' ' || here == '\t' || here == '\r';
    }
}
