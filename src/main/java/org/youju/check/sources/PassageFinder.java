package org.youju.check.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youju.law.Instrument;

/** Finds instruments in the official texts. */
public final class PassageFinder {
    private final List<SourceText> sources;

    /** Makes a finder in texts. */
    public PassageFinder(List<SourceText> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Makes a finder in every text file of a folder. */
    public static PassageFinder in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new PassageFinder(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(PassageFinder::read)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder of official texts cannot be read: " + folder, failure);
        }
    }

    /** Returns the text of an instrument; empty if no source has it. */
    public Optional<InstrumentText> find(Instrument instrument) {
        return sources.stream()
                .flatMap(source -> InstrumentFinder.find(source, instrument).stream())
                .findFirst()
                .map(lines -> new InstrumentText(lines, BoxItems.of(instrument)));
    }

    private static SourceText read(Path file) {
        try {
            String print = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return SourceText.of(String.valueOf(file.getFileName()), print);
        } catch (IOException failure) {
            throw new UncheckedIOException("the official text cannot be read: " + file, failure);
        }
    }
}
