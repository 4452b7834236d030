package org.youju.check.report;

import org.youju.decision.Role;
import org.youju.law.Force;
import org.youju.law.Text;

/** The words of the page for lawyers. */
final class ReportWords {
    private ReportWords() {}

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
