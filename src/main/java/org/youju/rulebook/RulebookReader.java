package org.youju.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.youju.decision.RulebookIdentity;
import org.youju.law.Instrument;
import org.youju.rulebook.SettingsReader.Settings;

/** Reads and checks {@code rules/}; what is wrong is reported all at once. */
public final class RulebookReader {
    private final Problems problems = new Problems();
    private final SourceLines lines = new SourceLines();
    private final RuleFiles files;
    private final RulebookLayout layout;
    private final RuleSource.Opener ruleSources;
    private final boolean whole;
    private boolean everyFileIsReadable = true;

    private RulebookReader(RuleFiles files, RuleSource.Opener ruleSources, boolean whole) {
        this.files = files;
        this.whole = whole;
        this.layout = new RulebookLayout(files, problems);
        this.ruleSources = ruleSources;
    }

    /**
     * Reads a folder.
     *
     * @throws RulebookException with everything that is wrong with it
     */
    public static ReadRulebook read(Path rules) {
        return read(RuleFiles.in(rules));
    }

    /**
     * Reads files, wherever they are kept.
     *
     * @throws RulebookException with everything that is wrong with them
     */
    public static ReadRulebook read(RuleFiles files) {
        return read(files, DrlAndTables::new);
    }

    /**
     * Reads what all texts share, some texts, and those that they need; what the others hold is neither read nor missed.
     *
     * @param instruments ids of the texts
     * @throws RulebookException with everything that is wrong with these
     */
    public static ReadRulebook read(Path rules, Collection<String> instruments) {
        RuleFiles all = RuleFiles.in(rules);
        RuleFiles selected = SelectedFiles.of(all, NeededInstruments.of(all, instruments));
        boolean whole = selected.paths().equals(all.paths());
        return new RulebookReader(selected, DrlAndTables::new, whole).read();
    }

    static ReadRulebook read(RuleFiles files, RuleSource.Opener ruleSources) {
        return new RulebookReader(files, ruleSources, true).read();
    }

    private ReadRulebook read() {
        layout.check();
        Settings settings =
                yaml(RulebookLayout.SETTINGS).map(SettingsReader::read).orElse(Settings.NONE);
        Vocabulary vocabulary = new VocabularyReader(lines).read(yamls(layout.subjects()));
        QuestionReader questionReader = new QuestionReader(vocabulary, lines);
        List<Question> questions = yamls(layout.questions()).stream()
                .flatMap(file -> questionReader.read(file).stream())
                .sorted(Comparator.comparing(Question::id))
                .toList();
        InstrumentReader instrumentReader = new InstrumentReader(lines);
        List<Instrument> instruments = yamls(layout.ledgers()).stream()
                .map(instrumentReader::read)
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
        Map<String, String> drlByFile = new LinkedHashMap<>();
        RuleFileReader ruleReader = new RuleFileReader(
                ruleSources.open(vocabulary, problems), questions, instruments, layout.questions(), problems);
        List<RuleText> rules = new ArrayList<>();
        for (String path : layout.rules()) {
            text(path).ifPresent(text -> rules.addAll(ruleReader.read(path, text, drlByFile)));
        }
        RulebookContent content = new RulebookContent(
                new RulebookIdentity(settings.version(), RulebookDigest.of(files)),
                settings.bearers(),
                text(RulebookLayout.PLACES)
                        .map(text -> PlacesReader.read(RulebookLayout.PLACES, text, problems))
                        .orElse(List.of()),
                calendar(),
                vocabulary,
                questions,
                instruments,
                rules);
        // what an unreadable file declares would be reported as unknown all over the others
        if (everyFileIsReadable) {
            CrossChecks.check(content, whole, lines, problems);
        }
        problems.throwIfAny();
        return new ReadRulebook(content, drlByFile);
    }

    private Map<Integer, List<CalendarDay>> calendar() {
        Map<Integer, List<CalendarDay>> calendar = new TreeMap<>();
        for (String path : layout.calendars()) {
            int year = Integer.parseInt(Names.baseName(path));
            text(path).ifPresent(text -> calendar.put(year, CalendarReader.read(path, year, text, problems)));
        }
        return calendar;
    }

    private List<YamlNode> yamls(List<String> paths) {
        return paths.stream().flatMap(path -> yaml(path).stream()).toList();
    }

    private Optional<YamlNode> yaml(String path) {
        Optional<YamlNode> node = text(path).flatMap(text -> YamlFile.parse(path, text, problems));
        everyFileIsReadable &= node.isPresent();
        return node;
    }

    private Optional<String> text(String path) {
        Optional<String> text = layout.text(path);
        everyFileIsReadable &= text.isPresent();
        return text;
    }
}
