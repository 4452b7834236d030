package org.youju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes folders of rules to compare with: housing alone, housing ten times (the same instrument again, as that of other
 * places), and none at all.
 */
final class Rulebooks {
    private static final int COPIES = 9;
    private static final String HOUSING = "yingkou/housing_2025/";

    private final Path from;
    private final Path to;

    private Rulebooks(Path from, Path to) {
        this.from = from;
        this.to = to;
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
            if (name.startsWith(HOUSING) || isShared(name)) {
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

    /** Settings, places, calendars, vocabulary and questions. */
    private static boolean isShared(String name) {
        return name.indexOf('/') < 0 || name.matches("(subjects|questions|calendar)/.*");
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
