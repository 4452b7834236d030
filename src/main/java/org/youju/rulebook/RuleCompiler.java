package org.youju.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.youju.law.Instrument;

/** Has Drools compile a rulebook to its executable model; the classic form would take an absent fact for "no". */
final class RuleCompiler {
    private static final String SOURCES = "src/main/resources/";
    private static final String MODEL_LIST = "drools-model";

    static {
        DroolsSettings.apply();
    }

    private RuleCompiler() {}

    /**
     * Compiles every rule file with the declarations it needs.
     *
     * @param content the rulebook that was read
     * @param drlByFile the rule files, and those made from tables, by path below {@code rules/}
     * @throws RulebookException with what Drools does not understand
     */
    static CompiledRules compile(RulebookContent content, Map<String, String> drlByFile) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        write(files, "subjects/vocabulary.drl", DrlGenerator.subjects(content.vocabulary()));
        for (Instrument instrument : content.instruments()) {
            List<RuleText> rules = content.rules().stream()
                    .filter(rule -> rule.instrument().equals(instrument.id()))
                    .toList();
            if (!rules.isEmpty()) {
                write(files, instrument.id() + "/clauses.drl", DrlGenerator.header(instrument, rules));
            }
        }
        drlByFile.forEach(
                (file, drl) -> write(files, file.endsWith(".drl") ? file : file + ".drl", CompilerDrl.of(file, drl)));
        KieBuilder builder = services.newKieBuilder(files, new WithoutBundledRules(content));
        builder.buildAll(ExecutableModelProject.class);
        throwIfWrong(builder.getResults().getMessages(Message.Level.ERROR));
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        try {
            return take(module);
        } finally {
            services.getRepository().removeKieModule(module.getReleaseId());
        }
    }

    private static void write(KieFileSystem files, String path, String drl) {
        files.write(SOURCES + path, drl.getBytes(StandardCharsets.UTF_8));
    }

    private static CompiledRules take(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/" + MODEL_LIST)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::trim)
                        .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                        .forEach(models::add);
            }
        }
        return new CompiledRules(classes, models.stream().sorted().toList());
    }

    private static void throwIfWrong(List<Message> messages) {
        Problems problems = new Problems();
        for (Message message : messages) {
            String path = message.getPath() == null ? "" : message.getPath().replace(SOURCES, "");
            problems.add(
                    path, Math.max(0, message.getLine()), "Drools does not understand it: " + message.getText(), "");
        }
        problems.throwIfAny();
    }
}
