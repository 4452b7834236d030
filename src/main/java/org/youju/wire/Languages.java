package org.youju.wire;

import java.util.List;
import java.util.Locale;
import org.youju.law.Language;

/** Picks the language of messages from what a reader asks for. */
public final class Languages {
    private Languages() {}

    /** Returns the language of a page's address, such as {@code /en/law}; elsewhere that which the header prefers. */
    public static Language of(String path, String acceptLanguage) {
        String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        return first.equals("zh") || first.equals("en") ? of(first) : of(acceptLanguage);
    }

    /** Returns the language an {@code Accept-Language} header prefers; Chinese where it says nothing we speak. */
    public static Language of(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(acceptLanguage);
            for (Locale.LanguageRange range : wanted) {
                String language = range.getRange().split("-", 2)[0];
                if (range.getWeight() > 0 && (language.equals("zh") || language.equals("en"))) {
                    return language.equals("en") ? Language.EN : Language.ZH;
                }
            }
        } catch (IllegalArgumentException notAHeader) {
            // a header that cannot be read asks for nothing
        }
        return Language.ZH;
    }
}
