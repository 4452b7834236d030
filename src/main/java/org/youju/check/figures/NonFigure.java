package org.youju.check.figures;

/**
 * A number in a text that states no quantity.
 *
 * @param reason why
 * @param written how it is written
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record NonFigure(Reason reason, String written, int start, int end) {
    /** Why a number states no quantity. */
    public enum Reason {
        /** It names another document: 营政发〔2013〕14号. */
        DOCUMENT_NUMBER,
        /** It is part of a title: 《…规划（2021—2035年）》. */
        TITLE,
        /** It refers to a place in a text, or says which one in a row: 第十二条, 第61次会议. */
        ORDINAL,
        /** It numbers the text itself: （一）, 1. */
        ITEM_MARK,
        /** It is part of a name: PM2.5, 5G, 三年行动, 12345热线. */
        NAME,
        /** It names a class: 二等功, 一居室. */
        CLASS,
        /** A figure of speech: 一人一档, 一次性. */
        IDIOM
    }
}
