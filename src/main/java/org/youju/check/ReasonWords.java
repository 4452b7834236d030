package org.youju.check;

import java.util.Map;
import org.youju.law.Text;

/** Why a clause has no rule, in words. */
public final class ReasonWords {
    private static final Map<String, Text> WORDS = Map.of(
            "background", new Text("背景", "background"),
            "purpose", new Text("目的", "purpose"),
            "allocation-of-powers", new Text("职权分工", "allocation of powers"),
            "reference-to-other-rules", new Text("转引其他规定", "reference to other rules"),
            "exhortation", new Text("号召", "exhortation"),
            "needs-judgement", new Text("需要裁量", "needs judgement"),
            "no-criterion", new Text("没有可以判断的标准", "no criterion"),
            "repealed", new Text("已经废止", "repealed"),
            "definition-only", new Text("只是定义", "definition only"),
            "not-yet", new Text("尚未编码", "not encoded yet"));

    private ReasonWords() {}

    /** Returns the words of a reason as the ledger codes it. */
    public static Text of(String reason) {
        return WORDS.getOrDefault(reason, Text.same(reason));
    }
}
