package org.youju.engine;

/** What a broken clause does to a question. */
enum Weight {
    /** It decides it. */
    DECIDES,
    /** It sends it to a person. */
    REVIEW,
    /** It is shown, and moves nothing. */
    NONE
}
