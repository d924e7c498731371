package kz.bagalau.methodology.custody;

import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** The documents are kept by HR for years from the day the evaluation was completed (¶14, R10, R20). */
public record Custody(Citation by, int years, LawText keptBy, AfterThat afterThat) {

    /** What happens when the years are over. */
    public enum AfterThat {
        KEPT_UNTIL_A_SEPARATE_ACT,
        HANDED_TO_THE_ARCHIVE,
        DESTROYED_BY_ACT
    }

    public Custody {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(keptBy, "keptBy");
        Objects.requireNonNull(afterThat, "afterThat");
        Require.that(years >= 1 && years <= 100, "custodyYears", years).orUnfit();
    }

    /** The last day of the term of keeping. */
    public LocalDate keptUntil(LocalDate completed) {
        return completed.plusYears(years);
    }
}
