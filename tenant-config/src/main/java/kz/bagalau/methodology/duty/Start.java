package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From what, and from which day, a term is counted.
 *
 * @param happened whether it has happened; else the day is the last one on which it may
 */
public record Start(Happening by, LocalDate day, boolean happened) {

    public Start {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(day, "day");
    }

    /** What has happened on the day. */
    public static Start on(Happening by, LocalDate day) {
        return new Start(by, day, true);
    }

    /** What has not happened yet, with the last day on which it may. */
    public static Start latest(Happening by, LocalDate day) {
        return new Start(by, day, false);
    }
}
