package org.youju.engine;

import java.nio.file.Path;
import org.youju.rulebook.RulebookException;
import org.youju.rulebook.Rulebooks;

/** Compiles {@code rules/} into the program's own classes when the program is built. */
public final class RulebookBundler {
    private RulebookBundler() {}

    /**
     * Reads a folder of rules, plans every question, and writes the compiled form beside the program's classes.
     *
     * @param arguments the folder of rules, and the folder of classes
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("expected: the folder of rules, and the folder of classes");
            System.exit(2);
        }
        try {
            new Engine(Rulebooks.bundle(Path.of(arguments[0]), Path.of(arguments[1]))).planAll();
        } catch (RulebookException | PlanException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }
}
