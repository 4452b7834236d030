package org.youju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.youju.rulebook.ReadRulebook;
import org.youju.rulebook.RuleFiles;
import org.youju.rulebook.RulebookContent;
import org.youju.rulebook.RulebookReader;

/** A small rulebook in memory in which nothing is wrong, for tests that break it in one way. */
public final class Town implements RuleFiles {
    public static final String TEXT = "lawtown/access_2025";
    public static final String LEDGER = TEXT + "/instrument.yaml";
    public static final String ACCESS = TEXT + "/access.drl";
    public static final String FEE = TEXT + "/fee.drl";
    public static final String APPLICATION = "subjects/application.yaml";
    public static final String FEE_QUESTION = "questions/fee.yaml";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Makes the rulebook. */
    public Town() {
        put("rulebook.yaml", """
                version: 2025.1
                bearers:
                  applicant: { zh: 申请人, en: applicant }
                """);
        put("places.csv", """
                code,zh,en,parent
                210000,辽宁省,Liaoning,
                210800,营口市,Yingkou,210000
                210802,站前区,Zhanqian,210800
                210881,盖州市,Gaizhou,210800
                """);
        put(APPLICATION, """
                subject: Application
                label: { zh: 申请, en: application }
                codes:
                  Sort:
                    label: { zh: 类别, en: sort }
                    values:
                      plain: { zh: 普通, en: plain }
                      special: { zh: 特别, en: special }
                      other: { zh: 其他, en: other }
                facts:
                  sort:
                    type: Sort
                    label: { zh: 类别, en: sort }
                    question: { zh: 哪一类？, en: 'Which sort?' }
                  owns:
                    type: boolean
                    label: { zh: 有房, en: owns a dwelling }
                    question: { zh: 有房吗？, en: 'Is a dwelling owned?' }
                  area:
                    type: decimal
                    unit: { zh: 平方米, en: m² }
                    min: 0
                    label: { zh: 面积, en: area }
                    question: { zh: 多大？, en: 'How large?' }
                  limit:
                    type: decimal
                    unit: { zh: 平方米, en: m² }
                    min: 0
                    label: { zh: 面积上限, en: greatest area }
                    question: { zh: 上限多大？, en: 'What is the greatest area?' }
                  months:
                    type: integer
                    unit: { zh: 个月, en: months }
                    min: 0
                    label: { zh: 就业月数, en: months of employment }
                    question: { zh: 就业几个月？, en: 'How many months?' }
                  registeredOn:
                    type: date
                    label: { zh: 登记日期, en: day of registration }
                    question: { zh: 哪天登记？, en: 'Registered on which day?' }
                """);
        put("questions/access.yaml", """
                question: access
                kind: eligibility
                audience: [applicant]
                subject: Application
                bearer: applicant
                label: { zh: 能否申请？, en: 'May I apply?' }
                """);
        put(FEE_QUESTION, """
                question: fee
                kind: calculation
                audience: [applicant, caseworker]
                subject: Application
                bearer: applicant
                label: { zh: 多少钱？, en: 'How much?' }
                values:
                  rate: { type: decimal, label: { zh: 比例, en: rate } }
                """);
        put(LEDGER, ledger(TEXT));
        put(ACCESS, """
                package lawtown.access_2025
                import subjects.Application
                import subjects.Sort

                // 普通或者特别的申请
                rule "art1 适用于"
                    @clause( "art1" ) @applies
                when
                    Application( sort in ( Sort.PLAIN, Sort.SPECIAL ) )
                then
                end

                // 无房或者不足20平方米，就业满三个月
                rule "art1 要求"
                    @clause( "art1" ) @requires
                when
                    Application( owns == false || area < 20, months >= 3 )
                then
                end

                // 读法 B：只看面积
                rule "art1 要求（读法B）"
                    @clause( "art1" ) @requires @reading( "B" )
                when
                    Application( area < 20, months >= 3 )
                then
                end

                // 面积不超过上限，登记在2025年以后
                rule "art2 要求"
                    @clause( "art2" ) @requires
                when
                    Application( area <= limit, registeredOn >= "2025-01-01" )
                then
                end
                """);
        put(FEE, """
                package lawtown.access_2025
                import subjects.Application
                import subjects.Sort

                // 小于35
                rule "art3 小"
                    @clause( "art3" ) @gives @unless( "art4" )
                when
                    Application( area < 35 )
                then
                    decision.give( "rate", "0.50" );
                end

                // 35至65
                rule "art3 中"
                    @clause( "art3" ) @gives @unless( "art4" )
                when
                    Application( area >= 35, area < 65 )
                then
                    decision.give( "rate", "0.60" );
                end

                // 65以上
                rule "art3 大"
                    @clause( "art3" ) @gives @unless( "art4" )
                when
                    Application( area >= 65, $limit : limit )
                then
                    decision.give( "rate", $limit.multiply( new BigDecimal( "0.01" ) ) );
                end

                // 特别的
                rule "art4 特别"
                    @clause( "art4" ) @gives
                when
                    Application( sort == Sort.SPECIAL )
                then
                    decision.give( "rate", "0.40" );
                end
                """);
    }

    private static String ledger(String id) {
        return """
                id: %s
                title: { zh: 办法, en: Measures }
                documentNumber: 法〔2025〕1号
                issuer: { zh: 政府, en: government }
                kind: { zh: 规范性文件, en: normative document }
                issued: 2025-01-22
                inForce: { from: 2025-01-22, before: out-of-scope }
                scope: { in: ["210802"] }
                clauses:
                  - pin: art1
                    label: 第一条
                    summary: { zh: 无房或者面积 < 20 平方米 & 就业, en: no dwelling or less than 20 m² & employed }
                    force: must
                    bearer: applicant
                    figures: [20平方米, 三个月]
                    encoded: [access]
                    readings:
                      A: { zh: 甲, en: first, on: 2026-11-24 }
                      B: { zh: 乙, en: second, on: 2026-11-24 }
                  - pin: art2
                    label: 第二条
                    summary: { zh: 上限, en: limit }
                    force: must
                    bearer: applicant
                    encoded: [access]
                  - pin: art3
                    label: 第三条
                    summary: { zh: 比例, en: rate }
                    force: benefit
                    encoded: [fee]
                    decides: [fee]
                  - pin: art4
                    label: 第四条
                    summary: { zh: 特别比例, en: special rate }
                    force: benefit
                    encoded: [fee]
                    notes:
                      - { zh: 注, en: note }
                  - pin: art5
                    label: 第五条
                    summary: { zh: 目的, en: purpose }
                    force: background
                    notEncoded: { reason: purpose, zh: 目的, en: purpose }
                  - pin: art6
                    label: 第六条
                    summary: { zh: 未做, en: to do }
                    force: must
                    bearer: applicant
                    notEncoded: { reason: not-yet, zh: 还没有做, en: not done yet }
                """.formatted(id);
    }

    /** Adds a second text on the same question in the same place, with one clause that needs so many months. */
    public Town withSecondText(String place, int months, String more) {
        String id = "lawtown/more_2026";
        put(id + "/instrument.yaml", """
                id: lawtown/more_2026
                title: { zh: 补充办法, en: Supplement }
                documentNumber: 法〔2026〕1号
                issuer: { zh: 政府, en: government }
                kind: { zh: 规范性文件, en: normative document }
                issued: 2026-01-01
                inForce: { from: 2026-01-01, before: out-of-scope }
                scope: { in: ["%s"] }
                clauses:
                  - pin: art9
                    label: 第九条
                    summary: { zh: 就业, en: employment }
                    force: must
                    bearer: applicant
                    encoded: [access]
                %s
                """.formatted(place, more.indent(4)));
        return put(id + "/access.drl", """
                package lawtown.more_2026
                import subjects.Application

                // 就业
                rule "art9 要求"
                    @clause( "art9" ) @requires
                when
                    Application( months >= %d )
                then
                end
                """.formatted(months));
    }

    /** Writes a file. */
    public Town put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Replaces the one place where a text stands. */
    public Town replace(String path, String old, String replacement) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        assertThat(text.split(Pattern.quote(old), -1)).as("places of " + old).hasSize(2);
        return put(path, text.replace(old, replacement));
    }

    /** Adds a rule to a file. */
    public Town rule(String path, String name, String annotations, String constraints, String then) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        return put(path, text + """

                // 说明
                rule "%s"
                    %s
                when
                    Application( %s )
                then
                    %s
                end
                """.formatted(name, annotations, constraints, then));
    }

    /** Reads it; what the loader refuses fails the test. */
    public RulebookContent content() {
        return read().content();
    }

    /** Reads it, ready to be compiled. */
    public ReadRulebook read() {
        return RulebookReader.read(this);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        return files.get(path).clone();
    }
}
