package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.youju.decision.Role;
import org.youju.law.Instrument;

/** A tiny valid rulebook in memory, which each test breaks in one way. */
final class TinyRulebook implements RuleFiles {
    static final String FOLDER = "lawtown/access_2025";
    static final String LEDGER = FOLDER + "/instrument.yaml";
    static final String APPLICATION = "subjects/application.yaml";
    static final String ACCESS = "questions/access.yaml";
    static final String FEE = "questions/fee.yaml";
    static final String CALENDAR = "calendar/2025.csv";

    private final Map<String, byte[]> files = new TreeMap<>();
    final List<RuleBuilder> rules = new ArrayList<>();

    /** Clauses whose rules cannot be read. */
    final List<String> unreadable = new ArrayList<>();

    TinyRulebook() {
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
                """);
        put(CALENDAR, """
                date,kind,name,notice
                2025-01-01,off,元旦,国办发明电〔2024〕12号
                2025-01-26,work,春节,国办发明电〔2024〕12号
                """);
        put(APPLICATION, """
                subject: Application
                label: { zh: 申请, en: application }
                codes:
                  Sort:
                    label: { zh: 类别, en: sort }
                    values:
                      publicRental: { zh: 公租房, en: public rental }
                      other: { zh: 其他, en: other }
                facts:
                  sort:
                    type: Sort
                    label: { zh: 类别, en: sort }
                    question: { zh: 哪一类？, en: 'Which sort?' }
                  area:
                    type: decimal
                    unit: { zh: 平方米, en: m² }
                    min: 0
                    label: { zh: 面积, en: area }
                    question: { zh: 多大？, en: 'How large?' }
                  members:
                    type: list of Member
                    label: { zh: 成员, en: members }
                    question: { zh: 哪些人？, en: 'Who?' }
                  size:
                    type: integer
                    label: { zh: 人数, en: persons }
                    computed: plus(count(members where art2), 1)
                """);
        put("subjects/member.yaml", """
                subject: Member
                label: { zh: 成员, en: member }
                facts:
                  livesTogether:
                    type: boolean
                    label: { zh: 共同居住, en: lives together }
                    question: { zh: 住在一起吗？, en: 'Do they live together?' }
                """);
        put(ACCESS, """
                question: access
                kind: eligibility
                audience: [applicant]
                subject: Application
                bearer: applicant
                label: { zh: 能否申请？, en: 'May I apply?' }
                """);
        put(FEE, """
                question: fee
                kind: calculation
                audience: [applicant, caseworker]
                subject: Application
                bearer: applicant
                label: { zh: 多少钱？, en: 'How much?' }
                values:
                  rate: { type: decimal, label: { zh: 比例, en: rate } }
                """);
        put(LEDGER, ledger());
        put(FOLDER + "/access.drl", "package lawtown.access_2025");
        put(FOLDER + "/fee.drl", "package lawtown.access_2025");
        rules.add(new RuleBuilder("access", 5, "art1", Role.REQUIRES).tests("size", 3));
        rules.add(new RuleBuilder("access", 10, "art1", Role.REQUIRES)
                .reading("B")
                .tests("size", 4));
        rules.add(new RuleBuilder("access", 15, "art2", Role.REQUIRES)
                .on("Member")
                .tests("livesTogether", true));
        rules.add(new RuleBuilder("fee", 5, "art3", Role.GIVES).unless("art4").gives("rate"));
        rules.add(new RuleBuilder("fee", 10, "art4", Role.GIVES).gives("rate"));
        rules.add(new RuleBuilder("fee", 15, "art4", Role.GIVES).refers("hardship"));
    }

    private static String ledger() {
        return """
                id: lawtown/access_2025
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
                    summary: { zh: 人数, en: persons }
                    force: must
                    bearer: applicant
                    figures: [三人]
                    encoded: [access]
                    readings:
                      A: { zh: 甲, en: first, on: 2026-11-24 }
                      B: { zh: 乙, en: second, on: 2026-11-24 }
                  - pin: art2
                    label: 第二条
                    summary: { zh: 成员, en: members }
                    force: definition
                    encoded: [access]
                    countsThrough: art1
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
                    refers: { hardship: { zh: 困难, en: hardship } }
                  - pin: art5
                    label: 第五条
                    summary: { zh: 目的, en: purpose }
                    force: background
                    notEncoded: { reason: purpose, zh: 目的, en: purpose }
                """;
    }

    TinyRulebook put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TinyRulebook putBytes(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TinyRulebook remove(String path) {
        assertThat(files.remove(path)).as("a file to remove").isNotNull();
        return this;
    }

    /** Replaces the one place where a text stands. */
    TinyRulebook replace(String path, String old, String replacement) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        assertThat(text.split(Pattern.quote(old), -1)).as("places of " + old).hasSize(2);
        return put(path, text.replace(old, replacement));
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        return files.get(path).clone();
    }

    ReadRulebook read() {
        return RulebookReader.read(this, (vocabulary, problems) -> new GivenRules(problems));
    }

    /** Returns what is wrong with it. */
    List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (RulebookException failure) {
            return failure.problems();
        }
    }

    /** Asserts that exactly one thing is wrong with it. */
    void hasOneProblem(String file, int line, String clause, String message, String expected) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
            assertThat(problem.clause()).isEqualTo(clause);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.expected()).contains(expected);
        });
    }

    /** Gives the rules of the test for the file they claim to stand in, whatever its text. */
    private final class GivenRules implements RuleSource {
        private final Problems problems;

        GivenRules(Problems problems) {
            this.problems = problems;
        }

        @Override
        public List<RuleText> read(
                Instrument instrument, Question question, List<Question> allQuestions, String file, String drl) {
            List<RuleText> written = rules.stream()
                    .filter(rule -> rule.file().equals(file))
                    .map(RuleBuilder::build)
                    .toList();
            written.stream()
                    .filter(this::isUnreadable)
                    .forEach(rule -> problems.add(new Problem(
                            file, rule.line(), rule.name(), rule.clause().value(), "the rule cannot be read", "")));
            return written.stream().filter(rule -> !isUnreadable(rule)).toList();
        }

        private boolean isUnreadable(RuleText rule) {
            return unreadable.contains(rule.clause().value());
        }

        @Override
        public String toDrl(Instrument instrument, Question question, String file, String csv) {
            return "// from " + file;
        }
    }
}
