package org.youju.check.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.figures.Figure.Side;

/** Reads the words beside a figure, such as 以上 and 低于 (民法典 1259). */
public final class Bounds {
    private static final Pattern PERIOD_END = Pattern.compile("年?[底末](?:之?前|以前)?");
    private static final List<Bound> AFTER = new ArrayList<>();
    private static final List<Bound> BEFORE = new ArrayList<>();

    static {
        after(true, true, "（含）以上 及以上 （含）及以上 以上 起");
        after(false, false, "（含）以下 及以下 （含）及以下 以下 （含）以内 以内 之内 内 止");
        after(true, false, "以外 之外");
        before(true, true, "不少于 不低于 不得少于 不得低于 不小于 不得小于 不应低于 不应少于 至少 最少 最低 达到 达 满 届满 年满 已满 未低于 未少于");
        before(false, false, "不超过 不得超过 不超出 不得超出 不高于 不得高于 不大于 不得大于 不多于 不得多于 不应超过 不应高于 最多 最长 最高 至多 未超过 未高于");
        before(true, false, "超过 超出 高于 大于 多于 逾");
        before(false, true, "低于 少于 小于 不足 不满 未满 不到 未达 未达到 不达 达不到");
    }

    private Bounds() {}

    private static void after(boolean upward, boolean withAbove, String words) {
        add(AFTER, upward, withAbove, words);
    }

    private static void before(boolean upward, boolean withAbove, String words) {
        add(BEFORE, upward, withAbove, words);
    }

    private static void add(List<Bound> bounds, boolean upward, boolean withAbove, String words) {
        for (String word : words.split(" ", -1)) {
            bounds.add(new Bound(word, upward, withAbove));
        }
        bounds.sort(Comparator.comparing((Bound bound) -> -bound.word().length()));
    }

    /** Returns what the words before and after a figure of a flat text say; a range includes both ends. */
    public static List<Bound> of(String text, Figure figure) {
        List<Bound> found = new ArrayList<>();
        wordAfter(text, figure).ifPresent(found::add);
        wordBefore(text, figure).ifPresent(found::add);
        if (found.isEmpty()) {
            endOfPeriod(text, figure).ifPresent(found::add);
        }
        if (found.isEmpty() && figure.side() == Side.LOWER) {
            found.add(new Bound("至", true, true));
        } else if (found.isEmpty() && figure.side() == Side.UPPER) {
            found.add(new Bound("至", false, false));
        }
        return found;
    }

    private static Optional<Bound> wordAfter(String text, Figure figure) {
        if (figure.side() == Side.LOWER) {
            return Optional.empty();
        }
        return AFTER.stream()
                .filter(bound -> text.startsWith(bound.word(), figure.end()))
                .findFirst()
                .filter(bound -> !isBeginningOfAWord(text, figure.end(), bound.word()))
                .map(bound -> text.startsWith("（不含", figure.end() + bound.word().length())
                        ? new Bound(bound.word() + "（不含）", bound.upward(), !bound.withAbove())
                        : bound);
    }

    /** 10个内部单位, 3起重机 */
    private static boolean isBeginningOfAWord(String text, int at, String word) {
        int next = at + word.length();
        String going = word.equals("内") ? "部容外设环销需网地陆河湖" : word.equals("起") ? "点步草动重伏源到诉" : "";
        return next < text.length() && going.indexOf(text.charAt(next)) >= 0;
    }

    /** 到2025年, 2025年底前, 9月底前: the last day of the year or month is still in time. */
    private static Optional<Bound> endOfPeriod(String text, Figure figure) {
        boolean period = figure.amount() instanceof Amount.CalendarDate date && date.day() == 0;
        if (!period || figure.side() == Side.LOWER) {
            return Optional.empty();
        }
        Matcher after = PERIOD_END.matcher(text).region(figure.end(), text.length());
        if (after.lookingAt()) {
            return Optional.of(new Bound(after.group(), false, false));
        }
        boolean until = figure.start() > 0
                && text.charAt(figure.start() - 1) == '到'
                && (figure.start() < 2 || text.charAt(figure.start() - 2) != '达');
        return until ? Optional.of(new Bound("到", false, false)) : Optional.empty();
    }

    private static Optional<Bound> wordBefore(String text, Figure figure) {
        if (figure.side() == Side.UPPER) {
            return Optional.empty();
        }
        int end = figure.start();
        while (end > 0 && "了其约为".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = text.substring(Math.max(0, end - 8), end);
        return BEFORE.stream().filter(bound -> before.endsWith(bound.word())).findFirst();
    }
}
