package org.youju.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.youju.engine.PlanException;
import org.youju.law.Language;
import org.youju.rulebook.RulebookException;
import org.youju.wire.ProblemText;
import org.youju.wire.WireException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(
        name = "youju",
        description = "有据：每个结论都注明出自哪一条。Decisions on government texts, each with the clause it rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            DecideCommand.class,
            AskCommand.class,
            WhatIfCommand.class,
            DeadlinesCommand.class,
            CheckCommand.class,
            InterviewsCommand.class
        })
public final class Youju {
    /** Some cases fail. */
    static final int FAILED = 1;

    /** The program itself is at fault. */
    static final int INTERNAL = 3;

    /** What was given cannot be used. */
    static final int BAD_INPUT = 2;

    private Youju() {}

    /** Runs a command; ends the program unless it serves. */
    public static void main(String[] arguments) {
        // the terminal of a bare machine has no Chinese charset; ours is UTF-8 whatever it says
        int code = run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code: 0, {@link #FAILED}, {@link #BAD_INPUT} or {@link #INTERNAL}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Youju());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
        line.setExitCodeExceptionMapper(fault -> fault instanceof ParameterException ? BAD_INPUT : INTERNAL);
        try {
            return arguments.length == 0 ? usage(line) : line.execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return BAD_INPUT;
    }

    private static int explain(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof WireException bad) {
            err.println(ProblemText.of(bad.refusals(), Language.ZH));
            err.println(ProblemText.of(bad.refusals(), Language.EN));
        } else if (failure instanceof RulebookException
                || failure instanceof PlanException
                || failure instanceof UnusableException
                || failure instanceof UncheckedIOException) {
            err.println(failure.getMessage());
        } else {
            throw failure;
        }
        return BAD_INPUT;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
