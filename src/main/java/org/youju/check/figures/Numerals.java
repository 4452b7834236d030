package org.youju.check.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads Arabic and Chinese numerals. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final String LARGE = "万亿";

    private Numerals() {}

    /**
     * A numeral found.
     *
     * @param value its value
     * @param end where it ends, exclusive
     * @param chinese whether it is written in Chinese
     * @param scaled whether a scale such as 万 is part of it
     */
    record Numeral(BigDecimal value, int end, boolean chinese, boolean scaled) {}

    /** Returns the numeral that begins at a place. */
    static Optional<Numeral> at(String text, int start) {
        char first = text.charAt(start);
        return first >= '0' && first <= '9' ? Optional.of(arabic(text, start)) : chinese(text, start);
    }

    /** Returns the number that scale words such as 万 or 千万 come to; one if there are none. */
    static BigDecimal scale(String words) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = 0; i < words.length(); i++) {
            scale = scale.multiply(power(words.charAt(i)));
        }
        return scale;
    }

    private static Numeral arabic(String text, int start) {
        int end = start;
        StringBuilder digits = new StringBuilder();
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isArabic(c)) {
                digits.append(c);
            } else if (c == '.'
                    && end + 1 < text.length()
                    && isArabic(text.charAt(end + 1))
                    && digits.indexOf(".") < 0) {
                digits.append(c);
            } else if (!isThousandsComma(text, start, end)) {
                break;
            }
            end++;
        }
        int scaleStart = end;
        if (end < text.length() && "余多".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int beforeScale = end;
        while (end < text.length() && (LARGE.indexOf(text.charAt(end)) >= 0 || isSmallScale(text, end))) {
            end++;
        }
        if (end == beforeScale) {
            return new Numeral(new BigDecimal(digits.toString()), scaleStart, false, false);
        }
        BigDecimal scale = scale(text.substring(beforeScale, end));
        return new Numeral(new BigDecimal(digits.toString()).multiply(scale), end, false, true);
    }

    /** 5百 and 3千 are scales, but 5千米 and 3百分点 are units. */
    private static boolean isSmallScale(String text, int at) {
        return "百千".indexOf(text.charAt(at)) >= 0 && Units.at(text, at).isEmpty();
    }

    private static boolean isThousandsComma(String text, int start, int at) {
        if (text.charAt(at) != ',' || (at - start > 3 && text.charAt(at - 4) != ',')) {
            return false;
        }
        int digits = 0;
        while (at + 1 + digits < text.length() && isArabic(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return digits == 3;
    }

    private static Optional<Numeral> chinese(String text, int start) {
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end)) && !(end > start && isUnit(text, end))) {
            end++;
        }
        boolean hasDigit =
                text.substring(start, end).chars().anyMatch(c -> digit((char) c) > 0 || c == '十' || c == '半');
        if (!hasDigit) {
            return Optional.empty();
        }
        String whole = text.substring(start, end);
        if (end + 1 < text.length() && text.charAt(end) == '点' && digit(text.charAt(end + 1)) >= 0) {
            int fractionEnd = end + 1;
            StringBuilder fraction = new StringBuilder("0.");
            while (fractionEnd < text.length() && digit(text.charAt(fractionEnd)) >= 0) {
                fraction.append(digit(text.charAt(fractionEnd++)));
            }
            int scaleEnd = fractionEnd;
            while (scaleEnd < text.length() && LARGE.indexOf(text.charAt(scaleEnd)) >= 0) {
                scaleEnd++;
            }
            BigDecimal value = value(whole).add(new BigDecimal(fraction.toString()));
            return Optional.of(new Numeral(
                    value.multiply(scale(text.substring(fractionEnd, scaleEnd))),
                    scaleEnd,
                    true,
                    scaleEnd > fractionEnd));
        }
        boolean scaled = whole.chars().anyMatch(c -> LARGE.indexOf(c) >= 0);
        return Optional.of(new Numeral(value(whole), end, true, scaled));
    }

    /** Returns the value of a Chinese numeral: by scales (二万三千), or digit by digit (二〇二五). */
    static BigDecimal value(String numeral) {
        if (numeral.equals("半")) {
            return new BigDecimal("0.5");
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean pending = false;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (digit(c) >= 0) {
                current = (pending ? current.multiply(BigDecimal.TEN) : BigDecimal.ZERO)
                        .add(BigDecimal.valueOf(digit(c)));
                pending = true;
            } else if (SMALL.indexOf(c) >= 0) {
                section = section.add((pending ? current : BigDecimal.ONE).multiply(power(c)));
                current = BigDecimal.ZERO;
                pending = false;
            } else {
                BigDecimal so = section.add(current);
                total = c == '亿' ? total.add(so).multiply(power(c)) : total.add(so.multiply(power(c)));
                section = BigDecimal.ZERO;
                current = BigDecimal.ZERO;
                pending = false;
            }
        }
        return total.add(section).add(current);
    }

    static boolean isChinese(char c) {
        return digit(c) >= 0 || SMALL.indexOf(c) >= 0 || LARGE.indexOf(c) >= 0 || c == '半';
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** 十千瓦: the 千 belongs to the unit. */
    private static boolean isUnit(String text, int at) {
        return text.charAt(at) == '千' && Units.at(text, at).isPresent();
    }

    private static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static BigDecimal power(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
