package org.youju.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.youju.law.Language;
import org.youju.law.Text;
import org.youju.rulebook.Fact;
import org.youju.rulebook.NearestName;
import org.youju.rulebook.Subject;

/** Knows the lines of a checklist by what may stand above a column: name, label or label with unit, in both languages. */
final class TableHeads {
    /** The key of the column with the names of the things. */
    static final String NAME = "*";

    private static final Set<String> NAMES = Set.of("名称", "编号", "name", "item");

    private final Subject subject;
    private final Map<String, String> keys = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    TableHeads(Subject subject, List<ChecklistField> fields) {
        this.subject = subject;
        Set<String> ambiguous = new HashSet<>();
        for (ChecklistField field : fields) {
            names(field).forEach(name -> {
                String other = keys.putIfAbsent(plain(name), field.key());
                if (other != null && !other.equals(field.key())) {
                    ambiguous.add(plain(name));
                }
            });
            labels.add(field.label().zh());
            labels.add(field.label().en());
        }
        ambiguous.forEach(keys::remove);
        // its own name always means the fact, whatever else is called so
        fields.forEach(field -> keys.put(plain(field.key()), field.key()));
        NAMES.forEach(name -> keys.putIfAbsent(name, NAME));
    }

    /** Returns the key of the line that a heading names, or {@link #NAME}; nothing where it names none. */
    Optional<String> key(String heading) {
        return Optional.ofNullable(keys.get(plain(heading)));
    }

    /** Returns what is above the column of a line: its label, or its own name where another is called the same. */
    String heading(ChecklistField field, Language language) {
        String heading = field.header(language);
        return key(heading).equals(Optional.of(field.key())) ? heading : field.key();
    }

    /** Says why a heading that names no line is not read. */
    Text unknown(String heading) {
        Optional<Fact> other = subject.facts().stream()
                .filter(fact -> Stream.of(
                                fact.name(), fact.label().zh(), fact.label().en())
                        .map(TableHeads::plain)
                        .anyMatch(plain(heading)::equals))
                .findFirst();
        if (other.isPresent()) {
            return other.get().isSubmittable()
                    ? new Text("这里的规定用不到，没有读入", "no text in this place reads it; not read in")
                    : new Text("由其他各项算出，没有读入", "is computed from others; not read in");
        }
        Optional<String> near = NearestName.of(heading, labels);
        return new Text(
                "不是要填的项" + near.map(name -> "（是否要写“" + name + "”？）").orElse("") + "，没有读入",
                "is none of the headings"
                        + near.map(name -> " (did you mean \"" + name + "\"?)").orElse("") + "; not read in");
    }

    private static Stream<String> names(ChecklistField field) {
        return Stream.of(field.label().zh(), field.label().en(), field.header(Language.ZH), field.header(Language.EN));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
