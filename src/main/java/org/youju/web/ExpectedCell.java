package org.youju.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youju.law.Text;
import org.youju.rulebook.Fact;

/** Says to a person what may be filled in on a line. */
final class ExpectedCell {
    private ExpectedCell() {}

    /** Returns it as what follows "expected". */
    static Text of(ChecklistField field) {
        return switch (field.fact().type().kind()) {
            case BOOLEAN -> new Text("是或者否，不清楚就留空", "yes or no, or nothing if it is not known");
            case CODE -> oneOf(field);
            case CODES ->
                new Text(
                        oneOf(field).zh() + "；几个之间用顿号隔开，一个也没有就写“无”",
                        oneOf(field).en() + "; several with commas between, \"none\" if there is none");
            case DATE -> date(field.fact());
            case SERIES ->
                new Text(
                        "一串" + number(field.fact()).zh() + "，用空格隔开，缺的写 -",
                        "a row of values with blanks between, - where one is missing; each "
                                + number(field.fact()).en());
            case ELEMENTS ->
                new Text(
                        "个数，0 至 " + ChecklistFields.MOST_ELEMENTS,
                        "how many, from 0 to " + ChecklistFields.MOST_ELEMENTS);
            case INTEGER -> bounded("整数", "a whole number", field.fact());
            case DECIMAL -> number(field.fact());
        };
    }

    private static Text oneOf(ChecklistField field) {
        return new Text(
                "以下之一：" + field.codes().stream().map(code -> code.label().zh()).collect(Collectors.joining("、")),
                "one of: "
                        + field.codes().stream().map(code -> code.label().en()).collect(Collectors.joining(", ")));
    }

    private static Text date(Fact fact) {
        return fact.mayBeNever()
                ? new Text("日期，如 2025-06-10，没有发生就写“从未”", "a date such as 2025-06-10, or \"never\"")
                : new Text("日期，如 2025-06-10", "a date such as 2025-06-10");
    }

    private static Text number(Fact fact) {
        return bounded("数字", "a number", fact);
    }

    private static Text bounded(String zh, String en, Fact fact) {
        Optional<String> min = Optional.ofNullable(fact.min()).map(BigDecimal::toPlainString);
        Optional<String> max = Optional.ofNullable(fact.max()).map(BigDecimal::toPlainString);
        return new Text(
                zh
                        + min.map(number -> "，不小于 " + number).orElse("")
                        + max.map(number -> "，不大于 " + number).orElse(""),
                en
                        + min.map(number -> ", at least " + number).orElse("")
                        + max.map(number -> ", at most " + number).orElse(""));
    }
}
