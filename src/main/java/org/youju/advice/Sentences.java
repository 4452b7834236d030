package org.youju.advice;

import org.youju.decision.Finding;
import org.youju.decision.Status;
import org.youju.law.Text;

/** Says in a few words how a clause stands. */
public final class Sentences {
    private Sentences() {}

    /** Returns a sentence such as 第十二条第（一）项已符合. */
    public static Text of(Finding finding) {
        Text status = words(finding.status());
        return new Text(
                finding.clause().label() + status.zh(), finding.clause().pin().cited() + " " + status.en());
    }

    private static Text words(Status status) {
        return switch (status) {
            case SATISFIED -> new Text("已符合", "is fulfilled");
            case VIOLATED -> new Text("不符合", "is violated");
            case DEPARTED -> new Text("偏离原则要求", "is departed from");
            case NOT_MET -> new Text("未达到", "is not met");
            case NOT_AVAILABLE -> new Text("不享有", "is not available");
            case PENDING -> new Text("期限未到", "is not due yet");
            case NOT_APPLICABLE -> new Text("不适用", "does not apply");
            case DISPUTED -> new Text("有不同理解", "is read in more than one way");
            case NEEDS_REVIEW -> new Text("在不确定度之内，不能判定", "is not decidable within uncertainty");
            case UNKNOWN -> new Text("已不取决于此", "does not depend on it any more");
        };
    }
}
