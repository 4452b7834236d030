package org.youju.rulebook;

import org.youju.decision.Outcome;
import org.youju.decision.Status;
import org.youju.law.Text;

/** How the result of a clause or question reads where a rule tests for it. */
final class ResultWords {
    private ResultWords() {}

    static Text of(Status status) {
        return switch (status) {
            case SATISFIED -> new Text("已符合", "satisfied");
            case VIOLATED -> new Text("已违反", "violated");
            case DEPARTED -> new Text("有偏离", "departed from");
            case NOT_MET -> new Text("未达到", "not met");
            case NOT_AVAILABLE -> new Text("不能享受", "not available");
            case PENDING -> new Text("期限未到", "not due yet");
            case NOT_APPLICABLE -> new Text("不适用", "not applicable");
            case DISPUTED -> new Text("有争议", "disputed");
            case NEEDS_REVIEW -> new Text("需要人工审核", "needs review");
            case UNKNOWN -> new Text("未知", "unknown");
        };
    }

    static Text of(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new Text("符合条件", "eligible");
            case NOT_ELIGIBLE -> new Text("不符合条件", "not eligible");
            case COMPLIANT -> new Text("合规", "compliant");
            case NON_COMPLIANT -> new Text("不合规", "non-compliant");
            case DETERMINED -> new Text("已确定", "determined");
            case MET -> new Text("已达到", "met");
            case NOT_MET -> new Text("未达到", "not met");
            case PENDING -> new Text("期限未到", "not due yet");
            case NEEDS_REVIEW -> new Text("需要人工审核", "needs review");
            case UNDETERMINED -> new Text("尚不能确定", "undetermined");
            case NOT_APPLICABLE -> new Text("不适用", "not applicable");
            case OUT_OF_SCOPE -> new Text("不在适用范围", "out of scope");
        };
    }
}
