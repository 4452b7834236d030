package org.youju.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youju.facts.FactIndex;
import org.youju.law.Text;
import org.youju.rulebook.BeanType;
import org.youju.rulebook.Subject;

/** Where rules of a plan look: at the subject of the question, or at each element of one of its lists. */
final class Frame {
    /** The frame of the subject itself. */
    static final int SUBJECT = -1;

    private final Subject subject;
    private final FactIndex index;
    private final BeanType type;
    private final @Nullable BeanType resultsType;
    private final int resultCount;
    private final int list;
    private final String pointer;
    private final List<FactAt> ownFacts;
    private final Map<Saying, Integer> sayings = new HashMap<>();
    private int memoSize;

    private record Saying(Text text, List<String> reads) {}

    Frame(
            Subject subject,
            FactIndex index,
            BeanType type,
            @Nullable BeanType resultsType,
            int resultCount,
            int list,
            String pointer) {
        this.subject = subject;
        this.index = index;
        this.type = type;
        this.resultsType = resultsType;
        this.resultCount = resultCount;
        this.list = list;
        this.pointer = pointer;
        this.ownFacts = factsAt(0);
    }

    Subject subject() {
        return subject;
    }

    FactIndex index() {
        return index;
    }

    BeanType type() {
        return type;
    }

    @Nullable
    BeanType resultsType() {
        return resultsType;
    }

    int resultCount() {
        return resultCount;
    }

    /** Position of the list fact whose elements it looks at, or {@link #SUBJECT}. */
    int list() {
        return list;
    }

    boolean ofElements() {
        return list != SUBJECT;
    }

    /** JSON pointer of the object at an element position. */
    String pointer(int element) {
        return ofElements() ? pointer + "/" + element : pointer;
    }

    /** The facts of the object at an element position. */
    List<FactAt> facts(int element) {
        return ofElements() ? factsAt(element) : ownFacts;
    }

    private List<FactAt> factsAt(int element) {
        List<FactAt> facts = new java.util.ArrayList<>(index.size());
        for (int position = 0; position < index.size(); position++) {
            facts.add(new FactAt(list, element, position, index.names().get(position), pointer(element)));
        }
        return facts;
    }

    /** Reserves places for remembered truths while a plan is made. */
    int reserve(int count) {
        int first = memoSize;
        memoSize += count;
        return first;
    }

    /** The number of what a condition says of some facts: the same whenever it is said again. */
    int saying(Text text, List<String> reads) {
        return sayings.computeIfAbsent(new Saying(text, reads), said -> sayings.size());
    }

    /** How many different things the conditions of its rules say. */
    int sayingCount() {
        return sayings.size();
    }

    int memoSize() {
        return memoSize;
    }
}
