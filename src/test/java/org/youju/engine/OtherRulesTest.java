package org.youju.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youju.decision.Decision;
import org.youju.decision.Status;
import org.youju.facts.Facts;
import org.youju.law.Place;
import org.youju.rulebook.Rulebooks;

/** A folder of rules wins over the rules in the program, whose types and instruments have the same names. */
class OtherRulesTest {
    private static final Path RULES = Path.of("rules");
    private static final String CHANGED = "yingkou/housing_2025/public_rental_eligibility.drl";

    @TempDir
    Path folder;

    @Test
    void aChangedThresholdInAFolderIsTheOneThatDecides() throws IOException {
        copyChanging("perCapitaFloorArea < 20", "perCapitaFloorArea < 30");

        assertThat(standing(new Engine(Rulebooks.bundled()), "25")).isEqualTo(Status.VIOLATED);
        assertThat(standing(new Engine(Rulebooks.compile(folder)), "25")).isEqualTo(Status.SATISFIED);
    }

    private static Status standing(Engine engine, String perHead) {
        Facts facts = Facts.builder(engine.rulebook().factIndex("HousingApplication"))
                .set("ownsHousingInDistrict", true)
                .set("householdFloorAreaInDistrict", new BigDecimal(perHead))
                .set("householdSize", 1)
                .set("receivedPreferentialPurchaseInDistrict", false)
                .build();
        Decision decision = engine.decide(
                new Query("public-rental-eligibility", new Place("210802"), LocalDate.of(2025, 6, 10), facts));
        return decision.findings().stream()
                .filter(finding -> finding.clause().pin().value().equals("art12.item3"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void copyChanging(String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = RULES.relativize(file).toString().replace('\\', '/');
                boolean ofOneText =
                        name.indexOf('/') < 0 || name.matches("(subjects|questions|calendar|yingkou/housing_2025)/.*");
                if (ofOneText) {
                    Path target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    String text = Files.readString(file);
                    Files.writeString(target, name.equals(CHANGED) ? text.replace(from, to) : text);
                }
            }
        }
    }
}
