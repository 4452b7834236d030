package org.youju.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youju.check.CheckFinding;
import org.youju.check.Town;
import org.youju.check.sources.PassageFinder;
import org.youju.check.sources.SourceText;
import org.youju.rulebook.RulebookContent;

/** A small rulebook and the official text it comes from, which agree; tests break one of them in one way. */
final class Gazette {
    private final Town town = new Town();
    private String text = """
            小城公报

            法〔2025〕1号

            小城政府关于印发《小城住房办法》的通知

            各部门：
            《小城住房办法》业经2025年1月10日第3次会议通过，现予印发。
            2025年1月22日

            小城住房办法

            第一条 没有住房，或者面积不足20平方米，并且就业满三个月的，可以申请。

            第二条 面积不超过上限，并且自2025年起登记。

            第三条 面积不足35平方米的，比例为50%；35平方米以上不足65平方米的，比例为60%；65平方米
            以上的，比例为上限的1%。

            第四条 特别的申请，比例为百分之四十。

            第五条 为了住有所居，依据法〔2013〕14号制定本办法。

            第六条 下列情形另有规定：
            （一）两类住房；
            （二）30日内搬离的。
            """;

    Gazette() {
        ledger("title: { zh: 办法, en: Measures }", "title: { zh: 小城住房办法, en: Measures }");
        ledger("label: 第二条", "label: 第二条\n    figures: [2025年]");
        ledger("label: 第三条", "label: 第三条\n    figures: [不足35平方米, 50%, 35平方米以上, 不足65平方米, 60%, 65平方米以上, 1%]");
        ledger("label: 第四条", "label: 第四条\n    figures: [百分之四十]");
        ledger("- pin: art6", """
                - pin: art6.item1
                    label: 第六条第（一）项
                    summary: { zh: 未做, en: to do }
                    force: must
                    notEncoded: { reason: not-yet, zh: 还没有做, en: not done yet }
                  - pin: art6.item2
                    label: 第六条第（二）项
                    summary: { zh: 未做, en: to do }
                    force: must
                    notEncoded: { reason: not-yet, zh: 还没有做, en: not done yet }
                  - pin: art6""");
    }

    /** Replaces the one place in the ledger where something stands. */
    Gazette ledger(String old, String replacement) {
        return rules(Town.LEDGER, old, replacement);
    }

    /** Replaces the one place in a file of the rulebook where something stands. */
    Gazette rules(String file, String old, String replacement) {
        town.replace(file, old, replacement);
        return this;
    }

    /** Declares one more fact, by the lines of the vocabulary below its name. */
    Gazette fact(String name, String... lines) {
        String declared = "  " + name + ":\n    " + String.join("\n    ", lines) + "\n";
        return rules(Town.APPLICATION, "  registeredOn:\n", declared + "  registeredOn:\n");
    }

    /** Adds a rule. */
    Gazette rule(String file, String name, String annotations, String constraints, String then) {
        town.rule(file, name, annotations, constraints, then);
        return this;
    }

    /** Replaces the one place in the official text where something stands. */
    Gazette text(String old, String replacement) {
        assertThat(text.split(Pattern.quote(old), -1)).as("places of " + old).hasSize(2);
        text = text.replace(old, replacement);
        return this;
    }

    String text() {
        return text;
    }

    FiguresResult figures() {
        RulebookContent content = town.content();
        return FiguresResult.of(content, content.instruments(), texts());
    }

    FiguresResult figuresWithoutText() {
        RulebookContent content = town.content();
        return FiguresResult.of(content, content.instruments(), OfficialTexts.in(Optional.empty()));
    }

    LedgerResult places() {
        return LedgerResult.of(town.content().instruments(), texts());
    }

    CitationsResult citations() {
        RulebookContent content = town.content();
        return CitationsResult.of(content, content.instruments());
    }

    OfficialTexts texts() {
        return OfficialTexts.of(new PassageFinder(List.of(SourceText.of("gazette.txt", text))));
    }

    Town town() {
        return town;
    }

    static List<String> ids(List<CheckFinding> findings) {
        return findings.stream().map(CheckFinding::id).toList();
    }
}
