package org.youju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes folders of rules to compare with: housing alone, housing ten times (the same instrument again, as that of other
 * places), and none at all.
 */
final class Rulebooks {
    private static final int COPIES = 9;
    private static final String HOUSING = "yingkou/housing_2025/";

    private static final Pattern SUBJECT = Pattern.compile("(?m)^subject: (\\w+)");
    private static final Pattern CLAUSE_OF_ELEMENTS = Pattern.compile("\\w where ([a-z0-9.]+)\\)");

    private final Path from;
    private final Path to;
    private final String ledger;
    /** Subjects whose facts rest on clauses of other texts: without those they cannot be read. */
    private final Set<String> elsewhere = new HashSet<>();

    private Rulebooks(Path from, Path to) throws IOException {
        this.from = from;
        this.to = to;
        this.ledger = Files.readString(from.resolve(HOUSING + "instrument.yaml"));
        try (Stream<Path> subjects = Files.list(from.resolve("subjects"))) {
            for (Path file : subjects.toList()) {
                String text = Files.readString(file);
                if (!CLAUSE_OF_ELEMENTS.matcher(text).results().allMatch(found -> isOfHousing(found.group(1)))) {
                    elsewhere.add(subject(text));
                }
            }
        }
    }

    private boolean isOfHousing(String pin) {
        return ledger.contains("pin: " + pin + "\n");
    }

    /** The subject that a file of the vocabulary declares, or that a question is about. */
    private static String subject(String text) {
        Matcher matcher = SUBJECT.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Makes them; the arguments are the folder of rules and a folder to make. */
    public static void main(String[] arguments) throws IOException {
        new Rulebooks(Path.of(arguments[0]), Path.of(arguments[1])).make();
    }

    private void make() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = from.relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file);
            if (name.equals("rulebook.yaml") || name.equals("places.csv")) {
                write("empty", name, text);
            }
            if (name.startsWith(HOUSING) || isShared(name, text)) {
                write("housing", name, text);
                write("tenfold", name, name.equals("places.csv") ? placesOfCopies(text) : text);
            }
            if (name.startsWith(HOUSING)) {
                for (int copy = 1; copy <= COPIES; copy++) {
                    write("tenfold", name.replace("yingkou/", "copy" + copy + "/"), copied(text, copy));
                }
            }
        }
    }

    /** Settings, places, calendars, and what does not rest on other texts of vocabulary and questions. */
    private boolean isShared(String name, String text) {
        boolean everywhere = name.indexOf('/') < 0 || name.startsWith("calendar/");
        return everywhere || (name.matches("(subjects|questions)/.*") && !elsewhere.contains(subject(text)));
    }

    private static String copied(String text, int copy) {
        String name = "copy" + copy;
        return elsewhere(text.replace("yingkou/", name + "/").replace("yingkou.", name + "."), copy);
    }

    /** The places of the copies are made up. */
    private static String elsewhere(String text, int copy) {
        return text.replaceAll("\\b2108(\\d\\d)\\b", "21" + (50 + copy) + "$1");
    }

    private static String placesOfCopies(String places) {
        StringBuilder all = new StringBuilder(places);
        for (int copy = 1; copy <= COPIES; copy++) {
            for (String line :
                    places.lines().filter(each -> each.startsWith("2108")).toList()) {
                all.append(elsewhere(line, copy)).append('\n');
            }
        }
        return all.toString();
    }

    private void write(String rulebook, String name, String text) throws IOException {
        Path file = to.resolve(rulebook).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
