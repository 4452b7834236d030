package org.youju.rulebook;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program's classes without those of the bundled rulebook, which may have the same names as the types that are about
 * to be compiled.
 */
final class WithoutBundledRules extends ClassLoader {
    private final List<String> hidden;

    /** Hides the packages of a rulebook that is about to be compiled. */
    WithoutBundledRules(RulebookContent content) {
        super(RuleCompiler.class.getClassLoader());
        this.hidden = Stream.concat(
                        Stream.of(DrlGenerator.SUBJECTS_PACKAGE),
                        content.instruments().stream().map(instrument -> instrument.packageName()))
                .map(name -> name + ".")
                .toList();
    }

    private boolean hides(String name) {
        return hidden.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hides(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return hides(name.replace('/', '.')) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws java.io.IOException {
        return hides(name.replace('/', '.')) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
