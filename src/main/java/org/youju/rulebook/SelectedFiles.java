package org.youju.rulebook;

import java.util.List;
import java.util.Set;

/** The files of a rulebook without the folders of some texts. */
record SelectedFiles(RuleFiles all, List<String> paths) implements RuleFiles {
    /** Returns what all texts share, and the folders of the given ones. */
    static SelectedFiles of(RuleFiles all, Set<String> instruments) {
        Set<String> shared = Set.of("subjects", "questions", "calendar");
        return new SelectedFiles(
                all,
                all.paths().stream()
                        .filter(path -> !path.contains("/")
                                || shared.contains(RulebookLayout.folder(path))
                                || instruments.contains(RulebookLayout.folder(path)))
                        .toList());
    }

    @Override
    public byte[] bytes(String path) {
        return all.bytes(path);
    }
}
