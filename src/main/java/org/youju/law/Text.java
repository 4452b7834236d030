package org.youju.law;

import java.io.Serializable;

/**
 * A short text in Chinese and English.
 *
 * @param zh Chinese, never null
 * @param en English, never null
 */
public record Text(String zh, String en) implements Serializable {
    /** No text at all. */
    public static final Text NONE = new Text("", "");

    /** Returns the text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Returns whether there is nothing to read. */
    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /** Returns the same string in both languages, for numbers, codes and names that are not translated. */
    public static Text same(String both) {
        return new Text(both, both);
    }
}
