package org.youju.decision;

/** How a condition compares a number or a day with its limit. */
public enum Comparison {
    EQUAL("=="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** Returns the sign used over the API and in rules. */
    public String sign() {
        return sign;
    }

    /**
     * Returns whether the comparison comes out the same for every value between two ends against every limit between
     * two ends.
     *
     * @param lowToLeast order of the least value to the least limit
     * @param lowToGreatest order of the least value to the greatest limit
     * @param highToLeast order of the greatest value to the least limit
     * @param highToGreatest order of the greatest value to the greatest limit
     */
    boolean isSettled(int lowToLeast, int lowToGreatest, int highToLeast, int highToGreatest) {
        return switch (this) {
            case LESS, AT_LEAST -> highToLeast < 0 || lowToGreatest >= 0;
            case AT_MOST, GREATER -> highToLeast <= 0 || lowToGreatest > 0;
            case EQUAL -> highToLeast < 0 || lowToGreatest > 0 || (lowToGreatest == 0 && highToLeast == 0);
        };
    }
}
