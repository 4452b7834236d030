package org.youju.rulebook;

import java.nio.file.Path;
import java.util.List;

/** The files of a rulebook, wherever they are kept. */
public interface RuleFiles {
    /** Returns the paths of all files below {@code rules/}, with {@code /} between folders, sorted. */
    List<String> paths();

    /**
     * Returns the content of a file.
     *
     * @param path one of {@link #paths()}
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    byte[] bytes(String path);

    /**
     * Returns the files of a folder; hidden files and folders, which editors and version control leave there, are not
     * of the rulebook.
     *
     * @throws RulebookException if it is not a folder
     */
    static RuleFiles in(Path folder) {
        return FolderFiles.of(folder);
    }
}
