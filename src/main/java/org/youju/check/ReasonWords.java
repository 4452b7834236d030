package org.youju.check;

import java.util.Map;
import org.youju.law.Text;

/** Why a clause has no rule, in words. */
public final class ReasonWords {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("background", new Text("背景", "background")),
            Map.entry("purpose", new Text("目的", "purpose")),
            Map.entry("allocation-of-powers", new Text("职权分工", "allocation of powers")),
            Map.entry("reference-to-other-rules", new Text("转引其他规定", "reference to other rules")),
            Map.entry("exhortation", new Text("号召", "exhortation")),
            Map.entry("needs-judgement", new Text("需要裁量", "needs judgement")),
            Map.entry("no-criterion", new Text("没有可以判断的标准", "no criterion")),
            Map.entry("repealed", new Text("已经废止", "repealed")),
            Map.entry("definition-only", new Text("只是定义", "definition only")),
            Map.entry("not-yet", new Text("尚未编码", "not encoded yet")),
            Map.entry("not-verified", new Text("没有核实", "not verified")));

    private ReasonWords() {}

    /** Returns the words of a reason as the ledger codes it. */
    public static Text of(String reason) {
        return WORDS.getOrDefault(reason, Text.same(reason));
    }
}
