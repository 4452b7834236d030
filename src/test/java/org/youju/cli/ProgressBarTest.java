package org.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youju.check.proof.Proof;

class ProgressBarTest {
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);

    @Test
    void showsHowFarACheckIsAndWipesTheLineWhenItIsDone() {
        Proof.Watch bar = ProgressBar.on(out, true, Map.of("TERM", "xterm"));

        bar.at("mutations", 512, 1024);
        assertThat(written.toString()).isEqualTo("\rmutations    [################                ] 512/1024");
        bar.done("mutations");
        assertThat(written.toString()).matches("(?s).*\r {50,}\r");
    }

    @Test
    void doesNotWriteAtEveryStep() {
        Proof.Watch bar = ProgressBar.on(out, true, Map.of());

        for (int step = 0; step < 10_000; step++) {
            bar.at("mutations", step, 10_000);
        }

        assertThat(written.toString().split("\r", -1)).hasSizeLessThan(100);
    }

    @Test
    void isSilentInContinuousIntegrationInAPipeAndOnADumbTerminal() {
        assertThat(ProgressBar.on(out, true, Map.of("CI", "true"))).isSameAs(Proof.Watch.NONE);
        assertThat(ProgressBar.on(out, false, Map.of())).isSameAs(Proof.Watch.NONE);
        assertThat(ProgressBar.on(out, true, Map.of("TERM", "dumb"))).isSameAs(Proof.Watch.NONE);
    }
}
