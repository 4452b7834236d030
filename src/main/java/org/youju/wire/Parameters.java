package org.youju.wire;

import java.time.LocalDate;
import org.youju.law.Place;
import org.youju.law.Text;

/** Reads the values that stand in bodies, addresses and command lines alike. */
public final class Parameters {
    /** What a place code looks like. */
    static final Text PLACE_FORM =
            new Text("六位行政区划代码（GB/T 2260），如 210802", "a place code of six digits (GB/T 2260), such as 210802");

    private Parameters() {}

    /**
     * Reads a place code.
     *
     * @throws WireException if it is not one
     */
    public static Place place(String code) {
        if (!Place.isPlace(code)) {
            throw wrongValue("/place", "place", PLACE_FORM);
        }
        return new Place(code);
    }

    /**
     * Reads the day to decide for.
     *
     * @throws WireException if it is not a day
     */
    public static LocalDate day(String text) {
        return Dates.parse(text).orElseThrow(() -> wrongValue("/asOf", "asOf", Dates.FORM));
    }

    private static WireException wrongValue(String pointer, String name, Text expected) {
        return new WireException(Refusal.of(
                        Refusal.Kind.WRONG_VALUE,
                        pointer,
                        name + " 应为" + expected.zh(),
                        name + " must be " + expected.en())
                .expecting(expected));
    }
}
