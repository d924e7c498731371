package kz.bagalau.calendar;

/** Why a date of the calendar differs from the plain week. */
public enum DayKind {
    /** A national or state holiday (the Law on holidays, art. 2-3), also when it falls on a weekend. */
    HOLIDAY(false),
    /** The working day given off for a holiday that fell on a weekend (the same Law, art. 5). */
    OBSERVED(false),
    /** 7 January and the first day of Kurban ait (Labour Code, art. 84): not carried over from a weekend. */
    DAY_OFF(false),
    /** A weekday made a day off by an act that swaps two days. */
    TRANSFERRED_OFF(false),
    /** A weekend day made a working day by an act that swaps two days; it may be a Sunday. */
    WORKING_SATURDAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether people work on such a day. */
    public boolean isWorking() {
        return working;
    }

    /** Whether such a row may stand on a weekend ({@code true}) or on a weekday ({@code false}). */
    boolean fits(boolean weekend) {
        return switch (this) {
            case HOLIDAY, DAY_OFF -> true;
            case OBSERVED, TRANSFERRED_OFF -> !weekend;
            case WORKING_SATURDAY -> weekend;
        };
    }
}
