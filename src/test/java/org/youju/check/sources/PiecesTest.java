package org.youju.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.law.Confidence;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.PrintedPiece;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** Two texts end on one page, whose columns the print mixes: the ledger says which pieces are whose. */
class PiecesTest {
    private static final String GAZETTE = """
            小政发〔2025〕6号
            小城集市办法
            第一条 集市每月逢五开市，（下转第9页）
            小政发〔2025〕7号
            小城码头办法
            第一条 码头每天六点开放，（下转第9页）
            小政发〔2025〕8号
            小城渡口办法
            第一条 渡口免费。
            （上接第3页）逢十休市。
            第二条 摊位费每天10
            （上接第5页）八点关闭。
            第二条 停船费每天20元。
            元。
            第三条 本办法有效期至2027年。
            第三条 本办法有效期至2029年。
            """;
    private static final PrintedPiece FAIR = new PrintedPiece("（上接第3页）", "每天10");
    private static final PrintedPiece FAIR_END = new PrintedPiece("元。第三条", "2027年。");

    private static InstrumentText fair(PrintedPiece... pieces) {
        Instrument instrument = new Instrument(
                "small/fair_2025",
                new Text("小城集市办法", ""),
                "小政发〔2025〕6号",
                Text.NONE,
                Text.NONE,
                LocalDate.of(2025, 1, 1),
                Period.ALWAYS,
                false,
                List.of(),
                List.of(),
                new Scope(List.of(), List.of(), List.of()),
                new WordingSource(Confidence.OFFICIAL, Text.NONE, List.of(pieces)),
                List.of());
        return new PassageFinder(List.of(SourceText.of("gazette.txt", GAZETTE)))
                .find(instrument)
                .orElseThrow();
    }

    private static String words(InstrumentText text, String pin) {
        Span span = text.find(new Pin(pin)).orElseThrow().spans().get(0);
        return text.flat().substring(span.start(), span.end()).strip();
    }

    private static String wrong(PrintedPiece... pieces) {
        List<MisplacedPiece> misplaced = fair(pieces).misplaced();
        assertThat(misplaced).hasSize(1);
        return misplaced.get(0).number() + misplaced.get(0).why().en();
    }

    @Test
    void theTextIsPutTogetherInTheOrderOfThePieces() {
        InstrumentText text = fair(FAIR, FAIR_END);
        assertThat(text.misplaced()).isEmpty();
        assertThat(words(text, "art1")).isEqualTo("第一条集市每月逢五开市，逢十休市。");
        assertThat(words(text, "art2")).isEqualTo("第二条摊位费每天10元。");
        assertThat(words(text, "art3")).isEqualTo("第三条本办法有效期至2027年。");
        assertThat(text.flat()).doesNotContain("停船费", "2029");
    }

    @Test
    void withoutThePiecesNothingIsGuessed() {
        assertThat(fair().find(new Pin("art2"))).isEmpty();
    }

    @Test
    void whereAPlaceGoesOnFurtherUpItsFirstStretchIsNamed() {
        InstrumentText text = fair(FAIR_END, FAIR);
        Span whole = new Span(0, text.flat().length());
        Span inFile = text.inFile(whole);
        assertThat(GAZETTE.substring(inFile.start(), inFile.end()))
                .startsWith("小政发〔2025〕6号")
                .endsWith("2027年。");
    }

    @Test
    void firstWordsThatTheTextDoesNotHaveAreWrong() {
        assertThat(wrong(FAIR, new PrintedPiece("角。", "2027年。"))).startsWith("2: no line begins with “角。”");
    }

    @Test
    void wordsInTheMiddleOfALineDoNotBeginAPiece() {
        assertThat(wrong(new PrintedPiece("逢十休市", "每天10"))).startsWith("1: no line begins with “逢十休市”");
    }

    @Test
    void firstWordsThatStandInSeveralPlacesAreWrong() {
        assertThat(wrong(FAIR, new PrintedPiece("第三条", "2027年。"))).startsWith("2: “第三条” begins at 2 places");
    }

    @Test
    void lastWordsThatDoNotFollowAreWrong() {
        assertThat(wrong(FAIR, new PrintedPiece("元。第三条", "2031年。"))).contains("ends with “2031年。”");
    }

    @Test
    void aPieceThatWasReadBeforeIsWrong() {
        assertThat(wrong(FAIR, FAIR)).isEqualTo("2 overlaps the text before it");
        assertThat(wrong(new PrintedPiece("第一条 集市", "（下转第9页）"))).isEqualTo("1 overlaps the text before it");
    }

    @Test
    void aPieceThatRunsOverTheBeginningOfAnotherIsWrong() {
        assertThat(wrong(new PrintedPiece("（上接第3页）", "元。"))).isEqualTo("1 runs over into the rest of another text");
    }
}
