package org.youju.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.decision.Finding;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Reason;
import org.youju.decision.Standing;
import org.youju.decision.Status;
import org.youju.law.Text;
import org.youju.rulebook.Question;

/** Says an answer in one sentence, in both languages, from the same findings. */
final class Summaries {
    /** What keeps an answer on unverified facts from looking like a determination. */
    static final Text SELF_CHECK =
            new Text("。自查结果，所依事实未经核实，不是认定", ". A self-check on unverified facts, not a determination");

    private Summaries() {}

    /** Returns the sentence. */
    static Text of(
            Question question,
            Outcome outcome,
            Standing standing,
            List<Finding> findings,
            List<Missing> missing,
            List<Reason> reasons) {
        Text why =
                switch (outcome) {
                    case NOT_ELIGIBLE, NON_COMPLIANT, NOT_MET -> broken(findings);
                    case UNDETERMINED -> unknown(missing, reasons);
                    case NEEDS_REVIEW -> review(reasons);
                    case OUT_OF_SCOPE ->
                        reasons.isEmpty() ? Text.NONE : reasons.get(0).text();
                    default -> Text.NONE;
                };
        Text verdict = verdict(outcome);
        Text caution = standing == Standing.SELF_CHECK && isDefinite(outcome) ? SELF_CHECK : Text.NONE;
        return new Text(
                question.label().zh() + "：" + verdict.zh() + (why.isEmpty() ? "" : "。" + why.zh()) + caution.zh(),
                question.label().en() + ": " + verdict.en() + (why.isEmpty() ? "" : ". " + why.en()) + caution.en());
    }

    private static boolean isDefinite(Outcome outcome) {
        return outcome != Outcome.UNDETERMINED && outcome != Outcome.NEEDS_REVIEW && outcome != Outcome.OUT_OF_SCOPE;
    }

    /** Returns an outcome in words. */
    static Text verdict(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new Text("符合条件", "eligible");
            case NOT_ELIGIBLE -> new Text("不符合条件", "not eligible");
            case COMPLIANT -> new Text("符合规定", "compliant");
            case NON_COMPLIANT -> new Text("不符合规定", "not compliant");
            case DETERMINED -> new Text("已确定", "determined");
            case MET -> new Text("已达到", "met");
            case NOT_MET -> new Text("未达到", "not met");
            case PENDING -> new Text("期限未到", "not due yet");
            case NEEDS_REVIEW -> new Text("需要人工判断", "a person has to judge");
            case UNDETERMINED -> new Text("尚不能确定", "cannot be determined yet");
            case NOT_APPLICABLE -> new Text("不适用", "does not apply");
            case OUT_OF_SCOPE -> new Text("不在适用范围内", "out of scope");
        };
    }

    private static Text broken(List<Finding> findings) {
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.weighs() && finding.status().isBroken() && finding.status() != Status.DEPARTED) {
                zh.add(finding.clause().label());
                en.add(finding.clause().pin().cited());
            }
        }
        return zh.isEmpty()
                ? Text.NONE
                : new Text("未满足" + String.join("、", zh), "Not fulfilled: " + String.join(", ", en));
    }

    private static Text unknown(List<Missing> missing, List<Reason> reasons) {
        if (missing.isEmpty()) {
            return reasons.isEmpty() ? Text.NONE : reasons.get(0).text();
        }
        return new Text(
                "还缺 " + missing.size() + " 项事实",
                missing.size() + (missing.size() == 1 ? " fact is" : " facts are") + " still missing");
    }

    private static Text review(List<Reason> reasons) {
        return reasons.isEmpty()
                ? Text.NONE
                : new Text(
                        reasons.stream()
                                .map(reason -> reason.text().zh())
                                .distinct()
                                .collect(Collectors.joining("；")),
                        reasons.stream()
                                .map(reason -> reason.text().en())
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }
}
