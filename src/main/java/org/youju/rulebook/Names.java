package org.youju.rulebook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The forms of names in a rulebook, and how they follow from each other. */
final class Names {
    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    // of eHail, the bean's accessors make EHail, and Drools no longer knows the property
    private static final Pattern FACT = Pattern.compile("[a-z]([a-z0-9][A-Za-z0-9]*)?");
    private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern HYPHENATED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Words that DRL reads as its own inside a pattern. */
    private static final Set<String> WORDS_OF_DRL = Set.of(
            "and",
            "or",
            "not",
            "in",
            "contains",
            "excludes",
            "matches",
            "memberOf",
            "soundslike",
            "str",
            "eval",
            "from",
            "exists",
            "forall",
            "accumulate",
            "collect",
            "over",
            "when",
            "then",
            "end",
            "rule",
            "query",
            "init");

    /** Types that are generated for every rulebook. */
    private static final Set<String> GENERATED = Set.of("Clauses", "Status", "Outcome", "Decision");

    private Names() {}

    /** Returns whether a fact, value or code can have this name. */
    static boolean isFact(String name) {
        return FACT.matcher(name).matches() && !WORDS_OF_DRL.contains(name) && !SourceVersion.isKeyword(name);
    }

    /** Returns whether a code can have this id; its constant is upper-case, so no word is taken. */
    static boolean isCode(String name) {
        return LOWER_CAMEL.matcher(name).matches();
    }

    /** Returns whether a subject or code list can have this name. */
    static boolean isType(String name) {
        return UPPER_CAMEL.matcher(name).matches() && !GENERATED.contains(name);
    }

    /** Returns whether a question or bearer can have this id. */
    static boolean isId(String id) {
        return HYPHENATED.matcher(id).matches();
    }

    /** Returns the file name of a subject without its ending: {@code housing_application}. */
    static String subjectFile(String subject) {
        return subject.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Returns the file of a subject below {@code rules/}. */
    static String subjectPath(String subject) {
        return "subjects/" + subjectFile(subject) + ".yaml";
    }

    /** Returns the file of a question below {@code rules/}. */
    static String questionPath(Question question) {
        return "questions/" + question.fileName() + ".yaml";
    }

    /** Returns the file of an instrument's ledger below {@code rules/}. */
    static String ledgerPath(String instrument) {
        return instrument + "/instrument.yaml";
    }

    /** Returns the name of a file without folders and ending. */
    static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
