package org.youju.check.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The units that gazettes write. */
public final class Units {
    private static final Map<String, Unit> BY_NAME = new LinkedHashMap<>();
    private static int longest;

    static {
        add(Unit.PERCENT, "%:1 ‰:0.1 个百分点:1 百分点:1 成:10");
        add("day", "日:1 天:1 个自然日:1 自然日:1 周:7 星期:7 个星期:7");
        add("working-day", "个工作日:1 工作日:1");
        add("month", "个月:1 个自然月:1 月:1 年:12 周年:12 个年度:12 学年:12 季度:3 个季度:3");
        add("second", "秒:1 分钟:60 小时:3600 个小时:3600 时:3600");
        add("age", "周岁:1 岁:1");
        add("yuan", "元:1 人民币:1 角:0.1");
        add("dollar", "美元:1");
        add("metre", "米:1 延米:1 公里:1000 千米:1000 厘米:0.01 毫米:0.001 里:500");
        add("square-metre", "平方米:1 平米:1 ㎡:1 m²:1 公顷:10000 平方公里:1000000 平方千米:1000000");
        add("mu", "亩:1 亩次:1");
        add("cubic-metre", "立方米:1 立方:1 m³:1 升:0.001");
        add("gram", "克:1 千克:1000 公斤:1000 吨:1000000 毫克:0.001 微克:0.000001 μg:0.000001 mg:0.001 标吨:1000000");
        add("steam-tonne", "蒸吨:1");
        add("coal", "吨标准煤:1 吨标煤:1");
        add("watt", "瓦:1 千瓦:1000 兆瓦:1000000 kW:1000 MW:1000000");
        add("watt-hour", "度:1000 千瓦时:1000 kWh:1000");
        add("volt", "伏:1 千伏:1000 kV:1000");
        add("decibel", "分贝:1");
        add("degree", "℃:1 摄氏度:1");
        add("noon", "点:1");
        add("container", "标箱:1 国标箱:1");
        add("times-as-much", "倍:1 番:1");
        add(
                Unit.COUNT,
                "人:1 人次:1 名:1 户:1 户次:1 家:1 个:1 项:1 台:1 辆:1 套:1 处:1 座:1 所:1 次:1 条:1 件:1 张:1 份:1 间:1 栋:1 幢:1 宗:1"
                        + " 种:1 类:1 级:1 批:1 支:1 艘:1 只:1 头:1 株:1 棵:1 位:1 口:1 部:1 本:1 册:1 片:1 块:1 枚:1 组:1"
                        + " 轮:1 期:1 场:1 门:1 款:1 篇:1 孔:1 眼:1 站:1 分:1 车:1 床:1 张床:1 村:1 队:1 台套:1 面:1 步:1");
    }

    private Units() {}

    private static void add(String dimension, String units) {
        for (String unit : units.split(" ", -1)) {
            int colon = unit.indexOf(':');
            String name = unit.substring(0, colon);
            BY_NAME.put(name, new Unit(name, dimension, new BigDecimal(unit.substring(colon + 1))));
            longest = Math.max(longest, name.length());
        }
    }

    /** Returns the longest unit that stands at a place, with what it is per. */
    static Optional<Unit> at(String text, int start) {
        Optional<Unit> unit = simple(text, start);
        return unit.map(found -> {
            int end = start + found.name().length();
            if (end < text.length() && text.charAt(end) == '/') {
                return simple(text, end + 1).map(found::per).orElse(found);
            }
            return found;
        });
    }

    private static Optional<Unit> simple(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            Unit unit = BY_NAME.get(text.substring(start, start + length));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns the unit that a word of a vocabulary means, such as 个月 or 第几个月, 万元; {@link Unit#NONE} if it names none. */
    public static Unit named(String word) {
        for (int start = 0; start < word.length(); start++) {
            Optional<Unit> unit = at(word, start);
            if (unit.isPresent()) {
                BigDecimal scale = start == 0 ? BigDecimal.ONE : Numerals.scale(word.substring(0, start));
                Unit found = unit.get();
                return new Unit(word, found.dimension(), found.factor().multiply(scale));
            }
        }
        return Unit.NONE;
    }
}
