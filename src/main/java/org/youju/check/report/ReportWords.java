package org.youju.check.report;

import java.util.Map;
import org.youju.decision.Role;
import org.youju.law.Force;
import org.youju.law.Text;

/** The words of the page for lawyers. */
final class ReportWords {
    private static final Map<String, Text> REASONS = Map.of(
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

    private ReportWords() {}

    static Text reason(String code) {
        return REASONS.getOrDefault(code, Text.same(code));
    }

    static Text of(Force force) {
        return switch (force) {
            case MUST -> new Text("应当", "must");
            case MUST_NOT -> new Text("不得", "must not");
            case TIME_LIMIT -> new Text("期限", "time limit");
            case TARGET_BINDING -> new Text("约束性目标", "binding target");
            case PRINCIPLE -> new Text("原则上", "in principle");
            case TARGET_EXPECTED -> new Text("预期性目标", "expected target");
            case ENCOURAGED -> new Text("鼓励", "encouraged");
            case MAY -> new Text("可以", "may");
            case BENEFIT -> new Text("待遇", "benefit");
            case PROCEDURE -> new Text("程序", "procedure");
            case RESPONSIBILITY -> new Text("职责", "responsibility");
            case PENALTY -> new Text("罚则", "penalty");
            case DEFINITION -> new Text("定义", "definition");
            case BACKGROUND -> new Text("背景", "background");
        };
    }

    static Text of(Role role) {
        return switch (role) {
            case APPLIES -> new Text("适用于", "applies where");
            case EXCEPTS -> new Text("除外", "except where");
            case REQUIRES -> new Text("要求", "requires");
            case FORBIDS -> new Text("禁止", "forbids");
            case DUE -> new Text("到期", "due when");
            case GIVES -> new Text("给予", "gives");
        };
    }
}
