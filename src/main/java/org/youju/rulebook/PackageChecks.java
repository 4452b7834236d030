package org.youju.rulebook;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.youju.law.Instrument;

/** Checks what stands in a DRL file outside its rules: the package, imports of subjects, and nothing else. */
final class PackageChecks {
    private static final Set<String> IMPORTS = Set.of("java.math.BigDecimal", "java.time.LocalDate");
    private static final String SUBJECTS = "subjects.";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final String file;
    private final String text;

    PackageChecks(Vocabulary vocabulary, Problems problems, String file, String text) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.file = file;
        this.text = text;
    }

    /** Reports everything that does not belong there. */
    void check(PackageDescr parsed, Instrument instrument) {
        if (!parsed.getName().equals(instrument.packageName())) {
            problems.add(
                    file,
                    Math.max(1, parsed.getLine()),
                    parsed.getName().isEmpty() ? "the file has no package" : "the package is " + parsed.getName(),
                    "write package " + instrument.packageName());
        }
        parsed.getImports().forEach(this::checkImport);
        refuse("import function", parsed.getFunctionImports(), "range, atMost and atLeast are there already");
        refuse("import accumulate", parsed.getAccumulateImports(), "declare a computed fact");
        refuse("global", parsed.getGlobals(), "decision is there already, and there is no other");
        refuse("function", parsed.getFunctions(), "declare a computed fact in the subject's vocabulary");
        refuse("declare", parsed.getTypeDeclarations(), "subjects and facts are declared in rules/subjects");
        refuse("declare enum", parsed.getEnumDeclarations(), "code lists are declared in rules/subjects");
        refuse("declare entry-point", parsed.getEntryPointDeclarations(), "");
        refuse("declare window", parsed.getWindowDeclarations(), "");
        refuse("attribute", parsed.getAttributes(), "rules carry annotations only");
    }

    private void checkImport(ImportDescr imported) {
        String target = imported.getTarget();
        if (IMPORTS.contains(target) || target.equals(SUBJECTS + "*")) {
            return;
        }
        int line = imported.getLine() > 0 ? imported.getLine() : lineOf("import\\s+" + Pattern.quote(target));
        List<String> types = Stream.concat(
                        vocabulary.subjects().stream().map(Subject::name),
                        vocabulary.codeLists().stream().map(CodeList::name))
                .toList();
        if (!target.startsWith(SUBJECTS)) {
            problems.add(
                    file,
                    line,
                    "import " + target + " is not allowed",
                    "import subjects.<Type>, java.math.BigDecimal or java.time.LocalDate");
        } else if (!types.contains(target.substring(SUBJECTS.length()))) {
            String type = target.substring(SUBJECTS.length());
            problems.add(file, line, "unknown subject or code list " + type, NearestName.hint(type, types));
        }
    }

    private void refuse(String word, Iterable<? extends BaseDescr> found, String expected) {
        for (BaseDescr one : found) {
            int line = one.getLine() > 0 ? one.getLine() : lineOf("^\\s*" + word.replace(" ", "\\s+"));
            problems.add(file, line, word + " is not allowed in a rule file", expected);
        }
    }

    private int lineOf(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.find()
                ? (int) text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1
                : 0;
    }
}
