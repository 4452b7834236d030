package org.youju.cli;

import org.youju.decision.Grade;
import org.youju.decision.Outcome;
import org.youju.decision.Role;
import org.youju.decision.Standing;
import org.youju.decision.Status;
import org.youju.decision.Truth;
import org.youju.law.Text;

/** The words of the readable text. */
final class Words {
    static final Text OUTCOME = new Text("结论：", "Outcome: ");
    static final Text CLAUSES = new Text("依据", "Clauses");
    static final Text VALUES = new Text("数值", "Values");
    static final Text MISSING = new Text("还能改变结论的事实", "Facts that can still change the outcome");
    static final Text REASONS = new Text("说明", "Reasons");
    static final Text WARNINGS = new Text("注意", "Warnings");
    static final Text INDICATIVE = new Text("若参照执行（仅供参考）", "If the text were followed there (not binding)");
    static final Text READING = new Text("读法", "Reading ");
    static final Text UNDECIDABLE = new Text("，在不确定度之内，不能判定", ", not decidable within uncertainty");
    static final Text LACKING = new Text("缺 ", "lacking ");

    static final Text WHY = new Text("为什么问：", "Asked because of: ");
    static final Text HOW_TO_ANSWER =
            new Text("请回答；回车 = 不知道，< = 上一题，q = 结束", "Please answer; Enter = I do not know, < = back, q = end");
    static final Text HOW_MANY = new Text("请填个数，随后逐个问；没有的填 0", "Say how many; each is asked about then; 0 if none");

    static final Text WANTED = new Text("想要：", "Wanted: ");
    static final Text NO_WAY = new Text("没有找到可以由本人改变的办法", "No way was found by facts that a person may change");
    static final Text WAITING = new Text("【等待即可】", "[waiting is enough]");
    static final Text NOW = new Text("现为 ", "now ");
    static final Text NOT_KNOWN = new Text("现在不知道", "not known now");

    private Words() {}

    /** The heading of one way to the outcome wanted. */
    static Text proposal(int number) {
        return new Text("办法" + number, "Way " + number);
    }

    /** Says that the search was not brought to its end. */
    static Text gaveUp(int searched) {
        return new Text(
                "没有查完：" + searched + "项以内的改变已全部试过",
                "Not all was tried: every way of at most " + searched + " changes was");
    }

    /** How many questions there can be at most. */
    static Text about(int most) {
        return new Text("最多还有 " + most + " 题", most == 1 ? "the last question" : "at most " + most + " questions");
    }

    static Text of(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new Text("符合", "eligible");
            case NOT_ELIGIBLE -> new Text("不符合", "not eligible");
            case COMPLIANT -> new Text("合规", "compliant");
            case NON_COMPLIANT -> new Text("不合规", "not compliant");
            case DETERMINED -> new Text("已确定", "determined");
            case MET -> new Text("已达到", "met");
            case NOT_MET -> new Text("未达到", "not met");
            case PENDING -> new Text("期限未到", "pending");
            case NEEDS_REVIEW -> new Text("需要人工审查", "needs review");
            case UNDETERMINED -> new Text("尚不能确定", "undetermined");
            case NOT_APPLICABLE -> new Text("不适用", "not applicable");
            case OUT_OF_SCOPE -> new Text("不在适用范围", "out of scope");
        };
    }

    static Text of(Standing standing) {
        return switch (standing) {
            case SELF_CHECK -> new Text("性质：自查，不是认定；", "Standing: a self-check, not a determination; ");
            case EVIDENCED -> new Text("性质：事实有据；", "Standing: evidenced facts; ");
        };
    }

    static Text of(Grade grade) {
        return switch (grade) {
            case UNSTATED -> new Text("没有说明事实的来源", "where the facts come from is not stated");
            case DECLARED -> new Text("最弱的事实：自述", "the weakest fact is declared");
            case DOCUMENT -> new Text("最弱的事实：有材料", "the weakest fact has a document");
            case MEASURED -> new Text("最弱的事实：实测", "the weakest fact is measured");
            case REGISTER -> new Text("最弱的事实：登记信息", "the weakest fact is of a register");
        };
    }

    static Text of(Status status) {
        return switch (status) {
            case SATISFIED -> new Text("满足", "satisfied");
            case VIOLATED -> new Text("违反", "violated");
            case DEPARTED -> new Text("偏离原则", "departed");
            case NOT_MET -> new Text("未达到", "not met");
            case NOT_AVAILABLE -> new Text("不享有", "not available");
            case PENDING -> new Text("期限未到", "pending");
            case NOT_APPLICABLE -> new Text("不适用", "not applicable");
            case DISPUTED -> new Text("有争议", "disputed");
            case NEEDS_REVIEW -> new Text("不确定度之内，需要人工判断", "needs review, within uncertainty");
            case UNKNOWN -> new Text("未知", "unknown");
        };
    }

    static Text of(Truth truth) {
        return switch (truth) {
            case TRUE -> new Text("是", "yes");
            case FALSE -> new Text("否", "no");
            case UNKNOWN -> new Text("未知", "unknown");
        };
    }

    static Text of(Role role) {
        return switch (role) {
            case APPLIES -> new Text("适用于：", "applies if: ");
            case EXCEPTS -> new Text("除外：", "except if: ");
            case REQUIRES -> new Text("要求：", "requires: ");
            case FORBIDS -> new Text("禁止：", "forbids: ");
            case DUE -> new Text("到期：", "due if: ");
            case GIVES -> new Text("给予条件：", "gives if: ");
        };
    }
}
