package org.youju.check.sources;

import java.util.ArrayList;
import java.util.List;

/** Splits text into sentences. */
final class Sentences {
    private static final String OPEN = "（《〈“〔【";
    private static final String CLOSE = "）》〉”〕】";

    private Sentences() {}

    /** Returns the sentences of several stretches; a bracket after a full stop, such as who leads, goes with what precedes it. */
    static List<Span> of(String text, List<Span> spans) {
        List<Span> sentences = new ArrayList<>();
        for (Span span : spans) {
            int from = span.start();
            int depth = 0;
            for (int at = span.start(); at < span.end(); at++) {
                char c = text.charAt(at);
                depth = Math.max(0, depth + (OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0));
                if (depth == 0 && "。！？".indexOf(c) >= 0) {
                    sentences.add(new Span(from, at + 1));
                    from = at + 1;
                }
            }
            if (!text.substring(from, span.end()).isBlank()) {
                addRest(text, new Span(from, span.end()), sentences);
            }
        }
        return sentences;
    }

    private static void addRest(String text, Span rest, List<Span> sentences) {
        boolean bracket = "（〔".indexOf(text.charAt(rest.start())) >= 0 && !sentences.isEmpty();
        if (bracket) {
            Span last = sentences.remove(sentences.size() - 1);
            sentences.add(new Span(last.start(), rest.end()));
        } else {
            sentences.add(rest);
        }
    }
}
