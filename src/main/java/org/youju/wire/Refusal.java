package org.youju.wire;

import org.youju.law.Text;

/**
 * One thing that is wrong with a request.
 *
 * @param kind what sort of thing
 * @param pointer JSON pointer of what is wrong; empty for the whole document or what is not JSON
 * @param detail what is wrong, in a sentence
 * @param expected what was expected; may be empty
 * @param nearest the known name that was probably meant; empty if none is near
 */
public record Refusal(Kind kind, String pointer, Text detail, Text expected, String nearest) {
    /** Sorts of refusal, each with its HTTP status. */
    public enum Kind {
        MALFORMED(400, "malformed", "请求不是合法的 JSON", "The request is not valid JSON"),
        DUPLICATE_KEY(400, "duplicate-key", "同一个名称出现两次", "A name appears twice"),
        UNKNOWN_QUESTION(404, "unknown-question", "没有这个问题", "Unknown question"),
        UNKNOWN_SUBJECT(404, "unknown-subject", "没有这类对象", "Unknown subject"),
        NOT_FOUND(404, "not-found", "没有这个地址", "Not found"),
        METHOD_NOT_ALLOWED(405, "method-not-allowed", "不能用这种方法访问", "Method not allowed"),
        NOT_ACCEPTABLE(406, "not-acceptable", "不能以所要的格式回答", "Not acceptable"),
        TOO_LARGE(413, "too-large", "请求过大", "Request too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持的内容类型或字符集", "Unsupported media type or charset"),
        UNKNOWN_FIELD(422, "unknown-field", "没有这个字段", "Unknown field"),
        UNKNOWN_FACT(422, "unknown-fact", "没有这个事实", "Unknown fact"),
        COMPUTED_FACT(422, "computed-fact", "这个事实只能算出，不能提交", "This fact is computed and cannot be submitted"),
        WRONG_TYPE(422, "wrong-type", "值的类型不对", "Wrong type of value"),
        WRONG_VALUE(422, "wrong-value", "值不在允许的范围", "Value not allowed"),
        REQUIRED(422, "required", "缺少必填字段", "A required field is missing"),
        OTHER(400, "bad-request", "请求有误", "Bad request"),
        INTERNAL(500, "internal", "服务内部出错", "Internal error");

        private final int status;
        private final String code;
        private final String zh;
        private final String en;

        Kind(int status, String code, String zh, String en) {
            this.status = status;
            this.code = code;
            this.zh = zh;
            this.en = en;
        }

        /** Returns the HTTP status. */
        public int status() {
            return status;
        }

        /** Returns the word for programs, such as {@code unknown-fact}. */
        public String code() {
            return code;
        }

        /** Returns the short name of the problem. */
        public Text title() {
            return new Text(zh, en);
        }
    }

    /** Makes a refusal of which nothing more can be said than what is wrong. */
    public static Refusal of(Kind kind, String pointer, String zh, String en) {
        return new Refusal(kind, pointer, new Text(zh, en), Text.NONE, "");
    }

    /** Returns the same refusal with what was expected. */
    public Refusal expecting(Text what) {
        return new Refusal(kind, pointer, detail, what, nearest);
    }

    /** Returns the same refusal with the known name that was probably meant. */
    public Refusal near(String name) {
        return new Refusal(kind, pointer, detail, expected, name);
    }
}
