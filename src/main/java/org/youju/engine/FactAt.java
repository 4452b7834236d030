package org.youju.engine;

/**
 * A fact of the case: of its subject, or of one element of a list.
 *
 * @param list position of the list fact, or -1 for the subject itself
 * @param element position in the list; 0 for the subject itself
 * @param position position of the fact in its subject
 * @param name name of the fact
 * @param at JSON pointer of the object it belongs to, such as {@code /facts/members/1}
 */
public record FactAt(int list, int element, int position, String name, String at) {
    /** Returns whether it belongs to an element of a list. */
    public boolean ofElement() {
        return list >= 0;
    }
}
