package org.youju.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.youju.law.Language;
import org.youju.wire.DecisionWriter.Detail;
import org.youju.wire.Desk;
import org.youju.wire.ProblemWriter;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/** The answers to a stream of requests; each line is read and decided when its answer is asked for. */
final class DecidedLines extends InputStream {
    private static final Logger LOG = LoggerFactory.getLogger(DecidedLines.class);

    private final Lines requests;
    private final Desk desk;
    private final Detail detail;
    private final Language language;
    private byte[] answer = {};
    private int next;

    DecidedLines(Lines requests, Desk desk, Detail detail, Language language) {
        this.requests = requests;
        this.desk = desk;
        this.detail = detail;
        this.language = language;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? atNext() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        int given = 0;
        // an answer that is ready must not wait for a request that is still to come
        while (given < wanted && (hasAnswer() || given == 0 || requests.isReady())) {
            if (!hasMore()) {
                break;
            }
            given += copy(target, offset + given, wanted - given);
        }
        return given == 0 ? -1 : given;
    }

    private int copy(byte[] target, int offset, int wanted) {
        int given = Math.min(wanted, answer.length + 1 - next);
        int ofAnswer = Math.min(given, answer.length - next);
        System.arraycopy(answer, next, target, offset, ofAnswer);
        if (given > ofAnswer) {
            target[offset + ofAnswer] = '\n';
        }
        next += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        requests.close();
    }

    private byte atNext() {
        byte here = next < answer.length ? answer[next] : (byte) '\n';
        next++;
        return here;
    }

    /** An answer counts one byte more than it has: the end of its line. */
    private boolean hasMore() throws IOException {
        if (hasAnswer()) {
            return true;
        }
        if (!requests.advance()) {
            answer = new byte[0];
            return false;
        }
        answer = decide();
        next = 0;
        return true;
    }

    private boolean hasAnswer() {
        return answer.length > 0 && next <= answer.length;
    }

    private byte[] decide() {
        if (requests.isTooLong()) {
            return problem(Refusal.of(Refusal.Kind.TOO_LARGE, "", "这一行过长", "the line is too long"));
        }
        try {
            return desk.decide(requests.array(), 0, requests.length(), detail);
        } catch (WireException bad) {
            return ProblemWriter.write(bad.refusals(), language, requests.number());
        } catch (RuntimeException unexpected) {
            // one line must not end the batch; the line itself is personal and stays out of the log
            LOG.error("line {} of a batch could not be decided", requests.number(), unexpected);
            return problem(Refusal.of(Refusal.Kind.INTERNAL, "", "服务内部出错", "internal error"));
        }
    }

    private byte[] problem(Refusal refusal) {
        return ProblemWriter.write(List.of(refusal), language, requests.number());
    }
}
