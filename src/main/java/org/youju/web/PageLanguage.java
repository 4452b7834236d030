package org.youju.web;

import java.util.Optional;
import org.youju.law.Language;

/** The languages of the pages, as their addresses begin. */
enum PageLanguage {
    ZH("zh", Language.ZH),
    EN("en", Language.EN);

    private final String code;
    private final Language language;

    PageLanguage(String code, Language language) {
        this.code = code;
        this.language = language;
    }

    /** Returns how the address begins and how the answers of the service name it. */
    String code() {
        return code;
    }

    Language language() {
        return language;
    }

    PageLanguage other() {
        return this == ZH ? EN : ZH;
    }

    static PageLanguage of(Language language) {
        return language == Language.EN ? EN : ZH;
    }

    /** Returns the language of a path such as {@code /zh/law}; nothing for a path that is no page's. */
    static Optional<PageLanguage> ofPath(String path) {
        for (PageLanguage language : values()) {
            if (path.equals("/" + language.code) || path.startsWith("/" + language.code + "/")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
