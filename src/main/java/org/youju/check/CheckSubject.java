package org.youju.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.youju.engine.Engine;
import org.youju.law.Instrument;

/**
 * What is checked.
 *
 * @param engine decides by the rulebook
 * @param instruments the texts to check
 * @param whole whether these are all texts there are, so that what none of them uses is used nowhere
 * @param cases every test case
 * @param sources folder of the official texts; empty if they are not at hand
 */
public record CheckSubject(
        Engine engine, List<Instrument> instruments, boolean whole, List<TestCase> cases, Optional<Path> sources) {
    public CheckSubject {
        instruments = List.copyOf(instruments);
        cases = List.copyOf(cases);
    }
}
