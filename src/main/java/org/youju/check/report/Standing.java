package org.youju.check.report;

import org.youju.check.Severity;
import org.youju.check.proof.ProofReport;
import org.youju.law.Clause;
import org.youju.law.Text;

/** How far a clause is encoded and proven. */
enum Standing {
    PROVEN("proven", "已编码，没有待办", "encoded, nothing open"),
    FINDINGS("findings", "已编码，有待办", "encoded, with findings"),
    NOT_ENCODABLE("plain", "不能或不必编码", "not to be encoded"),
    OPEN("open", "尚未编码", "not encoded yet");

    private final String style;
    private final String zh;
    private final String en;

    Standing(String style, String zh, String en) {
        this.style = style;
        this.zh = zh;
        this.en = en;
    }

    /** Returns the name of its style. */
    String style() {
        return style;
    }

    /** Returns what it means. */
    Text words() {
        return new Text(zh, en);
    }

    static Standing of(Clause clause, ProofReport report) {
        if (clause.encoded().isEmpty()) {
            return clause.notEncoded().reason().equals("not-yet") ? OPEN : NOT_ENCODABLE;
        }
        boolean open = report.findings(clause.instrument(), clause.pin()).stream()
                .anyMatch(finding -> finding.severity() != Severity.NOTE);
        return open ? FINDINGS : PROVEN;
    }
}
