package org.youju.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.law.Instrument;
import org.youju.law.Period;
import org.youju.law.Pin;
import org.youju.law.Scope;
import org.youju.law.Text;
import org.youju.law.WordingSource;

/** Where the words of a clause stand in a gazette, by its pinpoint. */
class PassageTest {
    private static final String LAW = """
            小城公报 2025年第1期

            目 录
            小城树木办法\t3
            小城河湖方案\t9

            小政发〔2025〕3号

            小城政府关于印发《小城树木办法》的通知

            各部门：
            现将《小城树木办法》印发给你们。
            （此件公开发布）

            小城树木办法

            第一章 总则

            第一条 为了保护树木，制定本办法。第三条规定
            的树木除外。

            第二条 本办法由林业部门执行。
            镇里的树木由镇政府管理。费用由镇里承担。

            第二章 保护

            第三条 有下列情形之一的，不得砍伐：
            （一）树龄满一百年的；
            （二）树高在20米以上，
            并且长在路边的；
            1.路宽不足5米；
            2.路宽5米以上。
            前款规定不适用于枯树。

            第二十一条 本办法自2025年3月1日起施行。

            抄送：各委员会。

            小政发〔2025〕4号

            小城河湖方案

            一、总体要求
            保护好每一条河。到2030年，水质达标。

            二、主要任务
            （一）管住排口。2026年底前，查清全部排口。2027年，完成整治。（牵头单位：水务局）
            （二）管住取水。
            取水须经许可。
            （牵头单位：水务局）
            1.工业取水。一年不超过10万立方米。
            （1）钢铁；
            ①炼铁。
            2.农业取水。不限。
            表1 取水指标
            行业\t上限
            工业\t10
            农业\t不限
            三、保障措施
            加强宣传。
            """;

    private final SourceText source = SourceText.of("gazette.txt", LAW);
    private final InstrumentText law = text("小城树木办法", "小政发〔2025〕3号");
    private final InstrumentText plan = text("小城河湖方案", "小政发〔2025〕4号");

    @ParameterizedTest
    @CsvSource({
        "art1, 第一条为了保护树木，制定本办法。第三条规定的树木除外。",
        "art1.sent2, 第三条规定的树木除外。",
        "art2.para1, 本办法由林业部门执行。",
        "art2.para2, 镇里的树木由镇政府管理。费用由镇里承担。",
        "art2.para2.sent2, 费用由镇里承担。",
        "art2.para2.s2.b, 费用由镇里承担。",
        "art3.item1, （一）树龄满一百年的；",
        "art3.para1.item1, （一）树龄满一百年的；",
        "art3.item2.sub2, 2.路宽5米以上。",
        "art3.para2, 前款规定不适用于枯树。",
        "ch2.art21, 第二十一条本办法自2025年3月1日起施行。",
        "art21, 第二十一条本办法自2025年3月1日起施行。",
    })
    void anArticleAParagraphAnItemAndASentenceAreFoundByTheirMarks(String pin, String words) {
        assertThat(exact(law, pin)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "sec1.sent1, 保护好每一条河。",
        "sec1.sent2, 到2030年，水质达标。",
        "sec2.sub1.sent1, 2026年底前，查清全部排口。",
        "sec2.sub1.sent2, 2027年，完成整治。（牵头单位：水务局）",
        "sec2.sub2.para1, 取水须经许可。|（牵头单位：水务局）",
        "sec2.sub2.item1.sent1, 一年不超过10万立方米。",
        "sec2.sub2.item1.cl1, （1）钢铁；|①炼铁。",
        "sec2.sub2.item1.cl1.pt1, ①炼铁。",
        "sec2.sub2.table1.row1, 工业\t10",
        "sec2.sub2.table1.row2, 农业\t不限",
        "table1.row2, 农业\t不限",
        "sec3, 三、保障措施|加强宣传。",
    })
    void thePartsOfAPlanAreFoundByTheirMarks(String pin, String words) {
        assertThat(exact(plan, pin)).isEqualTo(words);
    }

    @Test
    void theHeadingOfAPartThatRunsIntoItsTextIsNotItsFirstSentence() {
        assertThat(exact(plan, "sec2.sub1.sent1")).doesNotContain("管住排口");
    }

    @Test
    void theNoticeThatIssuesATextBelongsToIt() {
        assertThat(exact(law, "notice")).startsWith("小政发〔2025〕3号").contains("现将《小城树木办法》印发给你们");
    }

    @ParameterizedTest
    @CsvSource({"art4", "art3.item3", "art3.para3", "art1.item1", "art2.para2.sent3", "sec9", "ch3.art1"})
    void whatTheTextDoesNotHaveIsNotFound(String pin) {
        assertThat(law.find(new Pin(pin))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sec2.sub1.target1, （一）管住排口。2026年底前，查清全部排口。2027年，完成整治。（牵头单位：水务局）",
        "sec1.item2, 一、总体要求|保护好每一条河。到2030年，水质达标。",
        "sec1.award.row2, 一、总体要求|保护好每一条河。到2030年，水质达标。",
    })
    void whatOnlyTheLedgerTellsApartIsFoundWithWhatSurroundsIt(String pin, String words) {
        Passage passage = plan.find(new Pin(pin)).orElseThrow();
        assertThat(passage.exact()).isFalse();
        assertThat(words(plan, passage)).isEqualTo(words);
    }

    @Test
    void everyPartOfTheTextIsListedWithThePinpointItIsCitedBy() {
        assertThat(law.parts().stream().filter(InstrumentText.Part::own).map(InstrumentText.Part::pin))
                .containsExactly(
                        "chap1",
                        "art1",
                        "art2",
                        "art2.para1",
                        "art2.para2",
                        "chap2",
                        "art3",
                        "art3.para1",
                        "art3.para1.item1",
                        "art3.para1.item2",
                        "art3.para1.item2.sub1",
                        "art3.para1.item2.sub2",
                        "art3.para2",
                        "art21");
    }

    @Test
    void aPlaceInTheTextIsAPlaceInTheFile() {
        Span inFile =
                law.inFile(law.find(new Pin("art3.item2")).orElseThrow().spans().get(0));
        assertThat(LAW.substring(inFile.start(), inFile.end()))
                .startsWith("（二）树高在20米以上，")
                .endsWith("2.路宽5米以上。");
        assertThat(law.file()).isEqualTo("gazette.txt");
    }

    @Test
    void aTitleInTheContentsIsNotTheText() {
        assertThat(law.flat()).doesNotContain("目录").endsWith("起施行。\n");
    }

    @Test
    void aTextThatIsNotInTheGazetteIsNotFound() {
        assertThat(new PassageFinder(List.of(source)).find(instrument("小城花草办法", "小政发〔2025〕9号")))
                .isEmpty();
    }

    @Test
    void linesThatThePrintBreaksAreJoinedToParagraphs() {
        InstrumentText broken = text("小城灯光办法", "小政发〔2025〕5号", """
                小政发〔2025〕5号
                小城灯光办法
                第一条 路灯由城管部门管理，夜间亮灯时间不少于八个小
                时，冬季不少于十个小时。
                损坏路灯的，应当赔偿。
                第二条 广告灯的亮度不超过每平方米400坎德拉，每晚在十
                点以前关闭，节日期间除外，但是不得影响居民休息和交通。
                """);
        assertThat(exact(broken, "art1.para2")).isEqualTo("损坏路灯的，应当赔偿。");
        assertThat(exact(broken, "art2")).contains("在十点以前关闭");
    }

    @Test
    void aTextBrokenOffAtThePageGoesOnWhereTheGazetteSays() {
        InstrumentText first = text("小城集市办法", "小政发〔2025〕6号", """
                小政发〔2025〕6号
                小城集市办法
                第一条 集市每月逢五开市。
                第二条 摊位费每天10元，（下转第9页）
                小政发〔2025〕7号
                小城码头办法
                第一条 码头每天六点开放。
                （上接第3页）不足半天的减半。
                第三条 本办法有效期5年。
                """);
        assertThat(exact(first, "art2")).isEqualTo("第二条摊位费每天10元，不足半天的减半。");
        assertThat(exact(first, "art3")).isEqualTo("第三条本办法有效期5年。");
    }

    @Test
    void whereTwoTextsEndOnOnePageNeitherIsGuessed() {
        String gazette = """
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
                第二条 甲。
                （上接第5页）八点关闭。
                第二条 乙。
                """;
        assertThat(text("小城集市办法", "小政发〔2025〕6号", gazette).find(new Pin("art2"))).isEmpty();
        assertThat(text("小城码头办法", "小政发〔2025〕7号", gazette).find(new Pin("art2"))).isEmpty();
    }

    @Test
    void whoSignedOnWhatDayIsNoParagraphToBeListed() {
        InstrumentText signed = text("小城废止通知", "小政发〔2025〕6号", """
                小政发〔2025〕6号
                小城废止通知
                各部门：
                现将小政发〔2013〕1号文件废止，自印发之日起执行。
                小城政府办公室
                2025年1月2日
                """);
        assertThat(signed.parts().stream().filter(InstrumentText.Part::own).map(InstrumentText.Part::pin))
                .containsExactly("para1", "para2");
    }

    @Test
    void dashesThatTextFilesPutBeforeItemsAreNoWords() {
        InstrumentText listed = text("小城水井办法", "小政发〔2025〕6号", """
                小政发〔2025〕6号
                小城水井办法
                第一条 水井禁止下列行为：
                - （一）倾倒垃圾；
                - （二）洗涤衣物。
                第二条 违者罚款50元。
                """);
        assertThat(exact(listed, "art1.item2")).isEqualTo("（二）洗涤衣物。");
    }

    @ParameterizedTest
    @CsvSource({
        "第一条 甲, ARTICLE, 1",
        "第二十一条 甲, ARTICLE, 21",
        "第一百零三条 甲, ARTICLE, 103",
        "第三章 甲, CHAPTER, 3",
        "十二、甲, HEADING, 12",
        "（二十八）甲, BRACKET, 28",
        "(三)甲, BRACKET, 3",
        "3.甲, DIGIT, 3",
        "（4）甲, DIGIT_BRACKET, 4",
        "⑤甲, CIRCLE, 5",
        "表2 甲, TABLE, 2",
        "专栏3 甲, BOX, 3",
    })
    void aMarkIsReadWithItsNumber(String line, Mark.Style style, int number) {
        Mark mark = Mark.of(line).orElseThrow();
        assertThat(mark.style()).isEqualTo(style);
        assertThat(mark.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"第三条规定的树木", "2.5米以上", "一般的树木", "十分重要", "表彰"})
    void whatOnlyLooksLikeAMarkIsNone(String line) {
        assertThat(Mark.of(line)).isEmpty();
    }

    private static String exact(InstrumentText text, String pin) {
        Optional<Passage> passage = text.find(new Pin(pin));
        assertThat(passage).as(pin).isPresent();
        assertThat(passage.orElseThrow().exact()).isTrue();
        return words(text, passage.orElseThrow());
    }

    /** Returns the words of a passage, a bar between its paragraphs. */
    private static String words(InstrumentText text, Passage passage) {
        return passage.spans().stream()
                .map(span -> text.flat().substring(span.start(), span.end()))
                .collect(Collectors.joining())
                .strip()
                .replace('\n', '|');
    }

    private InstrumentText text(String title, String number) {
        return text(title, number, LAW);
    }

    private static InstrumentText text(String title, String number, String print) {
        return new PassageFinder(List.of(SourceText.of("gazette.txt", print)))
                .find(instrument(title, number))
                .orElseThrow();
    }

    private static Instrument instrument(String title, String number) {
        return new Instrument(
                "small/text_2025",
                new Text(title, ""),
                number,
                Text.NONE,
                Text.NONE,
                LocalDate.of(2025, 1, 1),
                Period.ALWAYS,
                false,
                List.of(),
                List.of(),
                new Scope(List.of(), List.of(), List.of()),
                WordingSource.OFFICIAL,
                List.of());
    }
}
