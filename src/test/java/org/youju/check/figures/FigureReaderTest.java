package org.youju.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.check.figures.NonFigure.Reason;

/** The table of what gazettes write and what it means; the amounts stand in the unit as written. */
class FigureReaderTest {
    private static String figures(String text) {
        return FigureReader.read(text).figures().stream()
                .map(figure -> figure.amount().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Chinese numerals
                "建筑面积二万平方米以上 | 20000平方米",
                "百分之五 | 5%",
                "百分之十二点五 | 12.5%",
                "百分之百 | 100%",
                "千分之六 | 0.6%",
                "三分之二 | 66.66666666666666666666666666666667%",
                "三个月 | 3个月",
                "九十个工作日 | 90个工作日",
                "十五日内 | 15日",
                "二十日 | 20日",
                "一百零五日 | 105日",
                "三百二十户 | 320户",
                "二千五百元 | 2500元",
                "一万二千三百元 | 12300元",
                "三亿零五百万元 | 305000000元",
                "十万元以下 | 100000元",
                "两次以上 | 2次",
                "半年 | 0.5年",
                "三成 | 3成",
                "二点五倍 | 2.5倍",
                "一点二万亩 | 12000亩",
                "十八周岁 | 18周岁",
                "二〇二五年一月二十二日 | 2025年1月22日",
                "二零二五年十二月底 | 2025年12月",
                // Arabic
                "60% | 60%",
                "６０％ | 60%",
                "6‰ | 6‰",
                "2.5万 | 25000",
                "2．5万元 | 25000元",
                "1,200元 | 1200元",
                "3千米 | 3千米",
                "3千元 | 3000元",
                "5百户 | 500户",
                "10万千瓦 | 100000千瓦",
                "5万吨以下 | 50000吨",
                "200余万平方米 | 2000000平方米",
                "30多人 | 30人",
                "35蒸吨/小时 | 35蒸吨/小时",
                "3元/平方米 | 3元/平方米",
                "35微克/立方米 | 35微克/立方米",
                "1.5个百分点 | 1.5个百分点",
                "24小时 | 24小时",
                "-0.04 | -0.04",
                "上升到1：3 | 1 3",
                // spaces and line breaks of the print
                "10个工作日 | 10个工作日",
                "10 个 工作日 | 10个工作日",
                "'不超过\n 2年' | 2年",
                "'租金 2\n年内' | 2年",
                "'20\n25年1月' | 2025年1月",
                "2025 年 1月 22 日 | 2025年1月22日",
                // ranges
                "1至3万元 | 10000元 30000元",
                "1—3万元 | 10000元 30000元",
                "1万元至3万元 | 10000元 30000元",
                "5000至1万元 | 5000元 10000元",
                "50至70平方米 | 50平方米 70平方米",
                "三至五日 | 3日 5日",
                "10%—20% | 10% 20%",
                "10-20% | 10% 20%",
                "2021—2035年 | 2021年 2035年",
                "2025年3月1日至5日 | 2025年3月1日 2025年3月5日",
                "2025年11月至12月 | 2025年11月 2025年12月",
                // dates
                "2025年1月22日 | 2025年1月22日",
                "2025年底前 | 2025年",
                "到2025年 | 2025年",
                "2024年6月底前 | 2024年6月",
                "12月31日前 | 12月31日",
                "每年6月 | 6月",
                "2025-01-22 | 2025年1月22日",
                // several in one text
                "2人以下（含2人）家庭，3人以上家庭 | 2人 2人 3人",
                "处一万元以上三万元以下罚款 | 10000元 30000元",
                "20吨以上35吨以下 | 20吨 35吨",
            })
    void reads(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照第十二条的规定 | ORDINAL",
                "第二十、二十一、二十三条 | ORDINAL",
                "第一、二、三项 | ORDINAL",
                "第十七届市政府第 61次常务会议 | ORDINAL",
                "第三轮 | ORDINAL",
                "前三款 | ORDINAL",
                "甲政发〔2025〕2 号 | DOCUMENT_NUMBER",
                "(甲政办发〔2022〕19号) | DOCUMENT_NUMBER",
                "《甲市某规划（2021—2035年）》 | TITLE",
                "《关于〈甲市2024年方案〉的通知》 | TITLE",
                "（一）书面审核 | ITEM_MARK",
                "(3)书面审核 | ITEM_MARK",
                "1．书面审核 | ITEM_MARK",
                "三、书面审核 | ITEM_MARK",
                "PM2.5浓度 | NAME",
                "PM10浓度 | NAME",
                "5G基站 | NAME",
                "开展三年行动 | NAME",
                "12345热线 | NAME",
                "0635-8288953 | NAME",
                "荣立二等功 | CLASS",
                "一居室 | CLASS",
                "三级医院 | CLASS",
                "一房一间一床 | IDIOM",
                "一人一档 | IDIOM",
                "一次性 | IDIOM",
                "一半 | IDIOM",
            })
    void knowsWhatIsNoFigure(String text, Reason reason) {
        assertThat(figures(text)).isEmpty();
        assertThat(FigureReader.read(text).nonFigures())
                .extracting(NonFigure::reason)
                .containsOnly(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一些、统一、进一步、万众创新、三农、十四五、一体化、万元、千家万户、百年、组成员、及时、一成不变",
                "有下列行为之一的",
                "二三产业",
            })
    void readsNothing(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void remembersWhereAFigureStoodInThePrint() {
        String print = "应当在 １0个\n工作日内答复";
        Figure figure = FigureReader.read(print).figures().get(0);
        assertThat(print.substring(figure.start(), figure.end())).isEqualTo("１0个\n工作日");
        assertThat(figure.written()).isEqualTo("10个工作日");
    }

    @Test
    void countsOfTheTextItselfAreIncidental() {
        assertThat(FigureReader.read("包括甲和乙两类").figures()).allMatch(Figure::incidental);
        assertThat(FigureReader.read("两次以上").figures()).noneMatch(Figure::incidental);
        assertThat(FigureReader.read("2类").figures()).noneMatch(Figure::incidental);
    }

    @Test
    void theSameAmountInAnotherUnitIsTheSame() {
        assertThat(same("2年", "24个月")).isTrue();
        assertThat(same("三个月", "3个月")).isTrue();
        assertThat(same("3万元", "30000元")).isTrue();
        assertThat(same("60%", "百分之六十")).isTrue();
        assertThat(same("6‰", "千分之六")).isTrue();
        assertThat(same("1公顷", "10000平方米")).isTrue();
        assertThat(same("60%", "0.60")).isTrue();
        assertThat(same("15日", "15个工作日")).isFalse();
        assertThat(same("2年", "2个月")).isFalse();
        assertThat(same("20平方米", "20人")).isFalse();
        assertThat(same("2025年", "2025年1月")).isFalse();
    }

    private static boolean same(String one, String other) {
        return amount(one).same(amount(other)) && amount(other).same(amount(one));
    }

    private static Amount amount(String text) {
        return FigureReader.read(text).figures().get(0).amount();
    }
}
