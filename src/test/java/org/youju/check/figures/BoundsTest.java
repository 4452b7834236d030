package org.youju.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "三个月以上, >=",
        "2人以下（含2人）, <=",
        "30日内, <=",
        "三年以内, <=",
        "10人及以上, >=",
        "不少于10人, >=",
        "不低于60%, >=",
        "不得少于3次, >=",
        "至少3次, >=",
        "年满18周岁, >=",
        "届满3个月, >=",
        "达到90%, >=",
        "不超过2年, <=",
        "不得超过2年, <=",
        "不高于5%, <=",
        "最长2年, <=",
        "超过20平方米, >",
        "高于5%, >",
        "多于3人, >",
        "低于20平方米, <",
        "不足20平方米, <",
        "不满18周岁, <",
        "未满18周岁, <",
        "少于3人, <",
        "未达到90%, <",
        "3公里以外, >",
        "3万元以上（不含3万元）, >",
        "3万元以下（不含本数）, <",
        "到2025年, <=",
        "2025年底前, <=",
        "每年9月底前, <=",
        "2025年末, <=",
        "自2025年起, >=",
    })
    void readsTheWordBesideTheFigure(String text, String operator) {
        Figure figure = FigureReader.read(text).figures().get(0);
        List<Bound> bounds = Bounds.of(FlatText.of(text).text(), figure);
        assertThat(bounds).singleElement().satisfies(bound -> assertThat(sign(bound))
                .isEqualTo(operator));
    }

    @ParameterizedTest
    @CsvSource({"10个内部单位", "3台起重机", "2025年6月30日前", "期满前1个月", "可以申请3个月的过渡期", "按基础租金的60%执行"})
    void mostFiguresHaveNoSuchWord(String text) {
        Figure figure = FigureReader.read(text).figures().get(0);
        assertThat(Bounds.of(FlatText.of(text).text(), figure)).isEmpty();
    }

    private static String sign(Bound bound) {
        return (bound.upward() ? ">" : "<") + (bound.inclusive() ? "=" : "");
    }
}
