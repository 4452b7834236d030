package org.youju.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value the text leaves open between limits; it goes out as its limits, never as one number.
 *
 * @param min least value, or null if the text sets none
 * @param max greatest value, or null if the text sets none
 */
public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {}
