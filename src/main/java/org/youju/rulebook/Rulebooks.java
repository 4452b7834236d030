package org.youju.rulebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where rulebooks come from. */
public final class Rulebooks {
    /** The bundled rulebook's content, and the names of its model classes, as resources. */
    static final String IMAGE = "META-INF/youju/rulebook.bin";

    private Rulebooks() {}

    /**
     * Returns the rulebook compiled into this program.
     *
     * @throws IllegalStateException if the program was built without one
     */
    public static Rulebook bundled() {
        ClassLoader loader = Rulebooks.class.getClassLoader();
        try (InputStream resource = loader.getResourceAsStream(IMAGE)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "this program was built without a rulebook; name a folder of rules instead");
            }
            ObjectInputStream image = new ObjectInputStream(new BufferedInputStream(resource, 1 << 16));
            RulebookContent content = (RulebookContent) image.readObject();
            @SuppressWarnings("unchecked")
            List<String> models = (List<String>) image.readObject();
            return new Rulebook(content, new CompiledModels(loader, models));
        } catch (IOException failure) {
            throw new UncheckedIOException("the bundled rulebook cannot be read", failure);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException("the bundled rulebook is of another version of this program", failure);
        }
    }

    /**
     * Reads, checks and compiles a folder.
     *
     * @throws RulebookException with everything that is wrong with it
     */
    public static Rulebook compile(Path rules) {
        return compile(RulebookReader.read(rules));
    }

    /**
     * Reads, checks and compiles what all texts of a folder share, some texts, and those that they need.
     *
     * @param instruments ids of the texts
     * @throws RulebookException with everything that is wrong with these
     */
    public static Rulebook compile(Path rules, Collection<String> instruments) {
        return compile(RulebookReader.read(rules, instruments));
    }

    /**
     * Reads, checks and compiles a folder, and writes the compiled form beside a program's classes, from where {@link
     * #bundled()} takes it.
     *
     * @throws RulebookException with everything that is wrong with it
     */
    public static Rulebook bundle(Path rules, Path classes) {
        ReadRulebook read = RulebookReader.read(rules);
        CompiledRules compiled = RuleCompiler.compile(read.content(), read.drlByFile());
        Rulebook rulebook = bind(read.content(), compiled);
        try {
            for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
                write(classes.resolve(file.getKey()), file.getValue());
            }
            Path image = classes.resolve(IMAGE);
            Files.createDirectories(image.getParent());
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(image))) {
                out.writeObject(read.content());
                out.writeObject(new ArrayList<>(compiled.models()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the compiled rulebook cannot be written to " + classes, failure);
        }
        return rulebook;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Compiles a rulebook that was read. */
    static Rulebook compile(ReadRulebook read) {
        return bind(read.content(), RuleCompiler.compile(read.content(), read.drlByFile()));
    }

    /** Binds every rule at once, so that what Drools compiled is known to be what was written. */
    private static Rulebook bind(RulebookContent content, CompiledRules compiled) {
        Rulebook rulebook = new Rulebook(
                content, new CompiledModels(CompiledModels.loaderOf(compiled.classes()), compiled.models()));
        content.instruments().forEach(instrument -> rulebook.bound(instrument.id()));
        return rulebook;
    }
}
