package org.youju.api;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.youju.engine.CurrentEngine;
import org.youju.engine.Engine;
import org.youju.engine.PlanException;
import org.youju.rulebook.RulebookException;
import org.youju.rulebook.Rulebooks;

/** Looks at the folder of rules every second, for those who write them; a bad rulebook never replaces a good one. */
@Singleton
@Requires(property = "youju.rules")
@Requires(property = "youju.reload", value = "true")
final class RuleFolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RuleFolderWatch.class);

    private final CurrentEngine engines;
    private final Path rules;
    private long seen;

    RuleFolderWatch(CurrentEngine engines, Settings settings) {
        this.engines = engines;
        this.rules = settings.getRules().orElseThrow();
        this.seen = fingerprint();
    }

    /** Compiles the rules if a file has changed. */
    @Scheduled(fixedDelay = "1s")
    synchronized void look() {
        long now = fingerprint();
        if (now == seen) {
            return;
        }
        seen = now;
        try {
            Engine engine = new Engine(Rulebooks.compile(rules));
            engine.planAll();
            engines.replace(engine);
            LOG.info("rulebook {} in use", engine.rulebook().identity().digest());
        } catch (RulebookException | PlanException | UncheckedIOException bad) {
            LOG.error("the rulebook in use stays: {}", bad.getMessage());
        }
    }

    private long fingerprint() {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(RuleFolderWatch::fingerprint)
                    .sum();
        } catch (IOException | UncheckedIOException changing) {
            // a file went away while we looked: whatever comes next differs
            return -1;
        }
    }

    private static long fingerprint(Path file) {
        try {
            return 31L * file.toString().hashCode()
                    ^ Files.getLastModifiedTime(file).toMillis() * 1_000_003L
                    ^ Files.size(file);
        } catch (IOException changing) {
            throw new UncheckedIOException(changing);
        }
    }
}
