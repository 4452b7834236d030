package org.youju.check.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youju.check.figures.NonFigure.Reason;

/** The numbers in a text that state no quantity: the whole list, each with its reason. */
final class NonFigures {
    private static final String NUMBER = "(?:\\d+|[零〇一二两三四五六七八九十百千]+)";

    private record Form(Reason reason, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            form(Reason.TITLE, "《[^《》]*(?:《[^《》]*》[^《》]*)*》"),
            form(Reason.DOCUMENT_NUMBER, "[\\u4e00-\\u9fff]{0,8}[〔\\[【（]\\d{4}[〕\\]】）]第?\\d+号|\\d+号(?!线)"),
            form(
                    Reason.ORDINAL,
                    "第" + NUMBER + "(?:[、，和及或至到—–~～-]第?" + NUMBER + ")*(?:条|款|项|章|节|篇|目)" + "|第" + NUMBER
                            + "(?!\\d|[日天]|个月|年内)[次届期批轮号名位]?|前" + NUMBER + "(?:条|款|项)"),
            form(Reason.ITEM_MARK, "（(?:\\d{1,2}|[一二三四五六七八九十]{1,3})）"),
            form(Reason.ITEM_MARK, "(?m)^(?:\\d{1,2}(?:[.．、](?!\\d))|[一二三四五六七八九十]{1,3}、)|[①-⑳]"),
            form(
                    Reason.NAME,
                    "[A-Za-z][A-Za-z_{]*\\d+(?:\\.\\d+)?|\\d+[A-Z](?![A-Za-z])|\\d{3,4}-\\d{7,8}|\\d+(?:热线|平台)|\\d+\\+"
                            + "|" + NUMBER + "年(?:行动|规划|计划|攻坚)|" + NUMBER + "次(?:产业|能源|供水)"),
            form(Reason.CLASS, "[特一二三四五]等(?:功|奖|品|残)|[一二两三四五]居室|[一二三四五六七八九十]+级(?!别)"),
            form(
                    Reason.IDIOM,
                    "一[\\u4e00-\\u9fff]一(?!个|年|次)[\\u4e00-\\u9fff](?:一[\\u4e00-\\u9fff])*"
                            + "|一次性|一成不变|一半|过半|半数|一时|一度|一点(?![一二三四五六七八九])|一方面|一部分|一步|一口|一面"
                            + "|[统唯单同逐归]一(?!个月|年)"));

    private NonFigures() {}

    private static Form form(Reason reason, String pattern) {
        return new Form(reason, Pattern.compile(pattern));
    }

    /** Returns the numbers that state no quantity, in the order of the text, and marks where they stand. */
    static List<NonFigure> in(String text, BitSet taken) {
        List<NonFigure> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty() && hasNumber(matcher.group())) {
                    taken.set(matcher.start(), matcher.end());
                    found.add(new NonFigure(form.reason(), matcher.group(), matcher.start(), matcher.end()));
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static boolean hasNumber(String text) {
        return text.chars()
                .anyMatch(c -> Character.isDigit(c) || Numerals.isChinese((char) c) || (c >= '①' && c <= '⑳'));
    }
}
