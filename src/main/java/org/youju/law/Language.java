package org.youju.law;

/** The two languages every answer speaks. */
public enum Language {
    ZH,
    EN
}
