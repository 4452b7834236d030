package org.youju.api;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import java.util.Optional;

/** What the operator may set under {@code youju}. */
@ConfigurationProperties("youju")
public interface Settings {
    /** Returns the folder of rules to use instead of the bundled ones. */
    Optional<Path> getRules();

    /** Returns the folder of gazette texts to quote from. */
    Optional<Path> getSources();
}
