package org.youju.bench.hand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youju.decision.Decision;
import org.youju.decision.Evidence;
import org.youju.decision.Finding;
import org.youju.decision.GivenValue;
import org.youju.decision.Missing;
import org.youju.decision.Outcome;
import org.youju.decision.Reason;
import org.youju.decision.RulebookIdentity;
import org.youju.decision.Status;
import org.youju.engine.Query;
import org.youju.facts.Facts;
import org.youju.law.Clause;
import org.youju.law.Text;
import org.youju.rulebook.Question;

/** Puts the decision of one question together. */
final class Answers {
    private static final Text SELF_CHECK =
            new Text("。自查结果，所依事实未经核实，不是认定", ". A self-check on unverified facts, not a determination");

    private final Question question;
    private final RulebookIdentity rulebook;
    private final Text good;
    private final Text bad;
    private final Text review;
    private final Text open;
    private final Text notApplicable;

    Answers(Question question, RulebookIdentity rulebook, Text good, Text bad) {
        this.question = question;
        this.rulebook = rulebook;
        this.good = selfCheck(sentence(good));
        this.bad = sentence(bad);
        this.review = sentence(new Text("需要人工判断", "a person has to judge"));
        this.open = sentence(new Text("尚不能确定", "cannot be determined yet"));
        this.notApplicable = selfCheck(sentence(new Text("不适用", "does not apply")));
    }

    private static Text selfCheck(Text sentence) {
        return new Text(sentence.zh() + SELF_CHECK.zh(), sentence.en() + SELF_CHECK.en());
    }

    private Text sentence(Text verdict) {
        return new Text(
                question.label().zh() + "：" + verdict.zh(), question.label().en() + ": " + verdict.en());
    }

    Decision decision(
            Query query,
            Outcome outcome,
            List<Finding> findings,
            List<GivenValue> values,
            List<Reason> reasons,
            Set<String> lacks) {
        boolean unsettled = outcome == Outcome.UNDETERMINED || outcome == Outcome.NEEDS_REVIEW;
        List<Missing> missing = List.of();
        if (unsettled && !lacks.isEmpty()) {
            missing = new ArrayList<>();
            for (String fact : lacks) {
                missing.add(new Missing(fact, "/facts", List.of()));
            }
        }
        return new Decision(
                id(query),
                query.question(),
                query.place(),
                query.asOf(),
                outcome,
                summary(outcome, findings, missing, reasons),
                Evidence.UNSTATED,
                findings,
                values,
                missing,
                true,
                reasons,
                List.of(),
                rulebook,
                Optional.empty());
    }

    private Text summary(Outcome outcome, List<Finding> findings, List<Missing> missing, List<Reason> reasons) {
        switch (outcome) {
            case NOT_ELIGIBLE, NON_COMPLIANT:
                return broken(findings);
            case NEEDS_REVIEW:
                return reasons.isEmpty()
                        ? review
                        : new Text(
                                review.zh() + "。" + reasons.get(0).text().zh(),
                                review.en() + ". " + reasons.get(0).text().en());
            case UNDETERMINED:
                return new Text(
                        open.zh() + "。还缺 " + missing.size() + " 项事实",
                        open.en() + ". " + missing.size() + (missing.size() == 1 ? " fact is" : " facts are")
                                + " still missing");
            case NOT_APPLICABLE:
                return notApplicable;
            default:
                return good;
        }
    }

    private Text broken(List<Finding> findings) {
        StringBuilder zh = new StringBuilder(bad.zh()).append("。未满足");
        StringBuilder en = new StringBuilder(bad.en()).append(". Not fulfilled: ");
        boolean first = true;
        for (Finding finding : findings) {
            if (finding.status() == Status.VIOLATED) {
                zh.append(first ? "" : "、").append(finding.clause().label());
                en.append(first ? "" : ", ").append(finding.clause().pin().cited());
                first = false;
            }
        }
        return new Text(
                zh.append(SELF_CHECK.zh()).toString(),
                en.append(SELF_CHECK.en()).toString());
    }

    static Reason disputed(Clause clause) {
        return new Reason(
                "disputed",
                clause.instrument(),
                clause.pin().cited(),
                new Text(
                        clause.label() + "存在不止一种合理理解，结论不同",
                        clause.pin().cited() + " can be read in more than one way, and they differ here"));
    }

    private String id(Query query) {
        return id(query, rulebook);
    }

    static String id(Query query, RulebookIdentity rulebook) {
        StringBuilder text = new StringBuilder(256);
        text.append(rulebook.digest()).append('\n').append(query.question()).append('\n');
        text.append(query.place().code()).append('\n').append(query.asOf()).append("\n{");
        Facts facts = query.facts();
        int size = facts.index().size();
        for (int position = 0; position < size; position++) {
            Object value = facts.at(position).orElse(null);
            if (value != null) {
                text.append(position).append('=').append(value).append(';');
            }
        }
        text.append('}');
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
