package org.youju.wire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.law.Text;

/** Refuses bodies in another charset than the one JSON has. */
public final class ContentTypes {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    private ContentTypes() {}

    /**
     * Checks a {@code Content-Type} header, if there is one, and its charset, if it names one.
     *
     * @throws WireException if it is not a content type or not UTF-8
     */
    public static void requireUtf8(String contentType) {
        if (!contentType.isEmpty() && contentType.indexOf('/') < 0) {
            throw new WireException(Refusal.of(
                            Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                            "",
                            "\"" + Echo.of(contentType) + "\" 不是内容类型",
                            "\"" + Echo.of(contentType) + "\" is not a content type")
                    .expecting(Text.same("application/json")));
        }
        // by far the most requests name no charset
        if (contentType.indexOf(';') < 0) {
            return;
        }
        Matcher charset = CHARSET.matcher(contentType);
        if (charset.find()) {
            String name = charset.group(1).toLowerCase(Locale.ROOT);
            if (!name.equals("utf-8") && !name.equals("utf8")) {
                throw new WireException(Refusal.of(
                                Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                                "",
                                "字符集应为 utf-8，而不是 " + Echo.of(name),
                                "the charset must be utf-8, not " + Echo.of(name))
                        .expecting(Text.same("utf-8")));
            }
        }
    }
}
