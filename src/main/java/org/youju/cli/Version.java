package org.youju.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version the program was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "youju "
                    + Optional.ofNullable(Youju.class.getPackage().getImplementationVersion())
                            .orElse("(development)")
        };
    }
}
