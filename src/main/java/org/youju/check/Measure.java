package org.youju.check;

import org.youju.law.Text;

/**
 * How much is proven of what there is to prove.
 *
 * @param name stable name in lowerCamelCase, such as {@code boundariesPinned}
 * @param label what is counted, in words
 * @param proven how many are proven
 * @param all how many there are
 */
public record Measure(String name, Text label, int proven, int all) {
    /** Returns the share that is proven, from 0 to 1; 1 where there is nothing to prove. */
    public double share() {
        return all == 0 ? 1 : (double) proven / all;
    }
}
