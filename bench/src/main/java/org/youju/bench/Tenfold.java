package org.youju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder of rules and makes it ten times as large: the same instruments again, as those of other places. */
final class Tenfold {
    private static final int COPIES = 9;

    private Tenfold() {}

    /** Copies; the arguments are the folder of rules and a folder to make. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).map(from::relativize).toList();
        }
        for (Path file : files) {
            String text = Files.readString(from.resolve(file));
            write(to.resolve(file), file.endsWith("places.csv") ? placesOfCopies(text) : text);
            if (file.startsWith("yingkou")) {
                for (int copy = 1; copy <= COPIES; copy++) {
                    Path name =
                            Path.of("copy" + copy).resolve(Path.of("yingkou").relativize(file));
                    write(to.resolve(name), copied(Files.readString(from.resolve(file)), copy));
                }
            }
        }
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

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
