package org.youju.wire;

import java.util.stream.Collectors;
import org.youju.law.Text;
import org.youju.rulebook.CodeList;
import org.youju.rulebook.Fact;

/** Says in words what value a fact takes. */
final class Expected {
    private static final int FEW = 12;

    private Expected() {}

    /** Returns what a fact of any type but codes takes. */
    static Text of(Fact fact) {
        return switch (fact.type().kind()) {
            case BOOLEAN -> new Text(" true 或 false", "true or false");
            case INTEGER -> bounded("整数", "a whole number", fact);
            case DECIMAL -> bounded("数字（或写成字符串的数字）", "a number, or a string of one", fact);
            case DATE -> date(fact);
            case CODE, CODES -> Text.same(fact.type().of());
            case ELEMENTS -> new Text("对象的列表", "a list of objects");
            case SERIES -> new Text("数字和 null 的列表", "a list of numbers and null");
        };
    }

    /** Returns what one code of a list is. */
    static Text oneOf(CodeList list) {
        String codes = list.codes().stream().limit(FEW).map(CodeList.Code::id).collect(Collectors.joining(", "));
        String more = list.codes().size() > FEW ? " …" : "";
        return new Text("以下代码之一：" + codes + more, "one of " + codes + more);
    }

    /** Returns what several codes of a list are. */
    static Text listOf(CodeList list) {
        Text one = oneOf(list);
        return new Text("代码列表，每一项是" + one.zh(), "a list of codes, each " + one.en());
    }

    /** Returns the same with the bound every number has. */
    static Text withinDigits(Text number) {
        return new Text(
                number.zh() + "，整数和小数部分各不超过 " + Decimals.DIGITS + " 位",
                number.en() + ", of at most " + Decimals.DIGITS + " digits before and after the point");
    }

    private static Text date(Fact fact) {
        return fact.mayBeNever()
                ? new Text(
                        Dates.FORM.zh() + "，或 \"never\"（确知没有发生）",
                        Dates.FORM.en() + ", or \"never\" (known not to have happened)")
                : Dates.FORM;
    }

    private static Text bounded(String zh, String en, Fact fact) {
        StringBuilder chinese = new StringBuilder(zh);
        StringBuilder english = new StringBuilder(en);
        if (fact.min() != null) {
            chinese.append("，不小于 ").append(fact.min().toPlainString());
            english.append(", at least ").append(fact.min().toPlainString());
        }
        if (fact.max() != null) {
            chinese.append("，不大于 ").append(fact.max().toPlainString());
            english.append(", at most ").append(fact.max().toPlainString());
        }
        return new Text(chinese.toString(), english.toString());
    }
}
