package org.youju.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youju.engine.Engine;
import org.youju.rulebook.Rulebooks;
import picocli.CommandLine.Option;

/** The choice of a rulebook, the same for every command. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "使用此文件夹中的规则，而不是内置的。Use the rules in this folder instead of the bundled ones.")
    private @Nullable Path folder;

    /** Returns the folder, if one was named. */
    Optional<Path> folder() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UnusableException("没有文件夹 " + folder + "。There is no folder " + folder + ".");
        }
        return Optional.ofNullable(folder);
    }

    /** Loads the rulebook. */
    Engine engine() {
        return engine(List.of());
    }

    /** Loads of a folder only some texts and what they need, or all of it if none are named; the bundled one is whole. */
    Engine engine(List<String> instruments) {
        return new Engine(folder().map(rules ->
                        instruments.isEmpty() ? Rulebooks.compile(rules) : Rulebooks.compile(rules, instruments))
                .orElseGet(Rulebooks::bundled));
    }
}
