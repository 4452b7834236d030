package org.youju.cli;

import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youju.rulebook.RulebookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service. */
@Command(name = "serve", description = "启动服务。Start the service.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(names = "--port", paramLabel = "PORT", description = "端口，默认 8080。Port, 8080 if left out.")
    private @Nullable Integer port;

    @Option(
            names = "--reload",
            description = "规则文件改动后自动重新编译（须有 --rules）。Compile the rules again when a file changes (with --rules).")
    private boolean reload;

    @Override
    public Integer call() {
        List<String> settings = new ArrayList<>();
        rules.folder().ifPresent(folder -> settings.add("-youju.rules=" + folder.toAbsolutePath()));
        sources.folder().ifPresent(folder -> settings.add("-youju.sources=" + folder.toAbsolutePath()));
        if (port != null) {
            settings.add("-micronaut.server.port=" + port);
        }
        if (reload) {
            settings.add("-youju.reload=true");
        }
        try {
            Micronaut.build(settings.toArray(String[]::new)).banner(false).start();
            return 0;
        } catch (ApplicationStartupException failure) {
            throw new UnusableException(reason(failure));
        }
    }

    /** The rulebook says best what is wrong with it; otherwise the innermost cause does. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && !(innermost instanceof RulebookException)) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage());
    }
}
