package org.youju.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youju.law.Clause;
import org.youju.law.Confidence;
import org.youju.law.Force;
import org.youju.law.Instrument;
import org.youju.law.NotEncoded;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** What stands between the paragraphs of a plan: boxes printed as text, notes below tables, and marks of text files. */
class BoxTest {
    private static final String PLAN = """
        小城苗木规划
        小政发〔2025〕6号

        第一节 苗圃
        苗圃有三处，分布在城外。
        专栏1 苗圃布局
        东圃：种松100亩。
        西圃：种柳20亩。
        ——果园。另有两处果园。
        表1 亩数
        圃\t亩
        东\t100
        注：亩数是上年的。
        果园不在表内。
        第二节 水井
        **水井归镇里管。打井须经许可。**
        旧井限期封闭。
        """;

    @Test
    void aBoxGoesAsFarAsTheLedgerNamesItsItems() {
        InstrumentText text = text("sec1.para1", "box1", "box1.item1", "box1.item2.a");
        assertThat(words(text, "box1.item2")).isEqualTo("西圃：种柳20亩。");
        assertThat(words(text, "box1")).contains("东圃：种松100亩。").endsWith("西圃：种柳20亩。");
        assertThat(words(text, "sec1.para2")).isEqualTo("——果园。另有两处果园。");
    }

    @Test
    void whatNoItemIsNamedOfIsNoPartOfTheBox() {
        assertThat(words(text("sec1.para1", "box1"), "sec1.para2")).isEqualTo("东圃：种松100亩。");
        assertThat(words(text("sec1.para1", "box2.item4"), "sec1.para2")).isEqualTo("东圃：种松100亩。");
    }

    @Test
    void theItemsOfABoxAreToBeListed() {
        assertThat(text("box1.item2").parts().stream()
                        .filter(InstrumentText.Part::own)
                        .map(InstrumentText.Part::pin))
                .contains("sec1.box1.item1", "sec1.box1.item2")
                .doesNotContain("sec1.para4");
    }

    @Test
    void aNoteBelowATableBelongsToTheTable() {
        InstrumentText text = text("box1.item2");
        assertThat(words(text, "table1")).endsWith("注：亩数是上年的。");
        assertThat(words(text, "sec1.para3")).isEqualTo("果园不在表内。");
    }

    @Test
    void asterisksOfATextFileDoNotHideTheEndOfASentence() {
        assertThat(words(text("box1.item2"), "sec2.para2")).isEqualTo("旧井限期封闭。");
    }

    private static String words(InstrumentText text, String pin) {
        return text.find(new Pin(pin)).orElseThrow().spans().stream()
                .map(span -> text.flat().substring(span.start(), span.end()))
                .collect(Collectors.joining())
                .strip();
    }

    private static InstrumentText text(String... pins) {
        Instrument instrument = new Instrument(
                "small/trees_2025",
                new Text("小城苗木规划", ""),
                "小政发〔2025〕6号",
                Text.NONE,
                Text.NONE,
                LocalDate.of(2025, 1, 1),
                Period.ALWAYS,
                false,
                List.of(),
                List.of(),
                new Scope(List.of(), List.of(), List.of()),
                WordingSource.OFFICIAL,
                Stream.of(pins).map(BoxTest::clause).toList());
        return new PassageFinder(List.of(SourceText.of("gazette.txt", PLAN)))
                .find(instrument)
                .orElseThrow();
    }

    private static Clause clause(String pin) {
        return new Clause(
                "small/trees_2025",
                new Pin(pin),
                pin,
                Text.NONE,
                Confidence.OFFICIAL,
                Force.BACKGROUND,
                "",
                "",
                List.of(),
                Map.of(),
                List.of(),
                new NotEncoded("background", Text.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
