package org.youju.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a rulebook in a folder. */
record FolderFiles(Path folder, List<String> paths) implements RuleFiles {
    static FolderFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RulebookException(List.of(new Problem(
                    folder.toString(), 0, "", "", "this is not a folder", "expected the folder rules/ of a rulebook")));
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return new FolderFiles(
                    folder,
                    found.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .filter(path -> names(path).noneMatch(name -> name.startsWith(".")))
                            .map(path -> String.join("/", names(path).toList()))
                            .sorted()
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }
}
