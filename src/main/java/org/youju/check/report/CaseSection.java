package org.youju.check.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youju.check.TestCase;
import org.youju.check.boundary.BoundaryResult;
import org.youju.check.boundary.BoundarySide;
import org.youju.check.boundary.Side;
import org.youju.check.mutation.MutantResult;
import org.youju.check.mutation.MutationResult;
import org.youju.check.proof.ProofReport;
import org.youju.law.Clause;

/** Shows the cases that pin a clause, the boundaries they stand at and why they can notice no more. */
final class CaseSection {
    private final ProofReport report;

    CaseSection(ProofReport report) {
        this.report = report;
    }

    DomContent of(Clause clause) {
        List<BoundarySide> sides = report.result(BoundaryResult.class)
                .map(result -> result.of(clause.instrument(), clause.pin()))
                .orElse(List.of());
        List<MutantResult> mutants = report.result(MutationResult.class)
                .map(result -> result.of(clause.instrument(), clause.pin()))
                .orElse(List.of());
        // those that are not explained stand among the findings
        List<MutantResult> explained = mutants.stream()
                .filter(mutant -> mutant.survived() && mutant.explained().isPresent())
                .toList();
        Set<TestCase> cases = cases(clause, sides, mutants);
        return div(
                iff(!sides.isEmpty(), boundaries(sides)),
                iff(!explained.isEmpty(), explained(explained)),
                iff(!cases.isEmpty(), cases(cases)));
    }

    /** The cases that say how the clause stands, stand at one of its boundaries, or noticed a change of its rules first. */
    private Set<TestCase> cases(Clause clause, List<BoundarySide> sides, List<MutantResult> mutants) {
        Set<TestCase> cases = new LinkedHashSet<>();
        String pin = clause.pin().value();
        report.subject().cases().stream()
                .filter(testCase -> testCase.isOf(clause.instrument()))
                .filter(testCase -> testCase.expected().findings().keySet().stream()
                                .anyMatch(key -> key.equals(pin) || key.startsWith(pin + "@"))
                        || testCase.expected().readings().containsKey(pin))
                .forEach(cases::add);
        sides.forEach(side -> side.pinnedBy().ifPresent(cases::add));
        mutants.forEach(mutant -> mutant.killedBy().ifPresent(cases::add));
        return cases;
    }

    private static DomContent boundaries(List<BoundarySide> sides) {
        Map<String, List<BoundarySide>> byThreshold = sides.stream()
                .collect(Collectors.groupingBy(
                        side -> side.id().substring(0, side.id().lastIndexOf(':')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return details(
                summary(Both.of("界限 " + sides.size() + " 处", sides.size() + " sides of boundaries")),
                table(
                                thead(tr(
                                        th(Both.of("比较", "comparison")),
                                        th(Both.of("之下", "below")),
                                        th(Both.of("恰好", "at")),
                                        th(Both.of("之上", "above")))),
                                tbody(each(byThreshold.values(), CaseSection::boundary)))
                        .withClass("boundaries"));
    }

    private static DomContent boundary(List<BoundarySide> sides) {
        return tr(td(Both.of(sides.get(0).comparison())), each(List.of(Side.values()), side -> sides.stream()
                .filter(each -> each.side() == side)
                .findFirst()
                .map(each -> each.pinned()
                        ? td(each.pinnedBy().orElseThrow().name())
                        : td(Both.of("没有案例", "no case")).withClass("missing"))
                .orElse(td(Both.of("不可能", "not possible")).withClass("none"))));
    }

    private static DomContent explained(List<MutantResult> survivors) {
        return details(
                summary(Both.of(
                        "没有案例能发现的改动 " + survivors.size(), survivors.size() + " changes that no case can notice")),
                ul(each(
                        survivors,
                        survivor -> li(
                                Both.of(survivor.mutant().change()), iff(survivor.explained(), why -> div(Both.of(why))
                                        .withClass("why"))))));
    }

    private static DomContent cases(Set<TestCase> cases) {
        return details(
                summary(Both.of("案例 " + cases.size() + " 个", cases.size() + " cases")),
                ul(each(
                                cases,
                                testCase -> li(
                                        text(testCase.name()),
                                        code(" " + testCase.file() + ":" + testCase.line())
                                                .withClass("place"))))
                        .withClass("cases"));
    }
}
