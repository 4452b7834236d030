package org.youju.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The choice of a folder of official texts, the same for every command. */
final class SourcesOption {
    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "官方原文文件夹（.txt）。Folder of official texts (.txt), to check against and to quote from.")
    private @Nullable Path folder;

    /** Returns the folder, if one was named. */
    Optional<Path> folder() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UnusableException("没有文件夹 " + folder + "。There is no folder " + folder + ".");
        }
        return Optional.ofNullable(folder);
    }
}
