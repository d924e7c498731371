package kz.bagalau.methodology;

/** How long an evaluated period is (¶2(11), ¶4). */
public enum PeriodLength {
    QUARTER(3, "Q"),
    HALF_YEAR(6, "H"),
    YEAR(12, "");

    private final int months;
    private final String letter;

    PeriodLength(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    /** Calendar months of one period. */
    public int months() {
        return months;
    }

    /** How many of them a year has. */
    public int perYear() {
        return 12 / months;
    }

    String letter() {
        return letter;
    }
}
