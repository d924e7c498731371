package kz.bagalau.evaluation.year;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;

/**
 * A servant's own years.
 *
 * @param years the years that are formed, the latest first
 * @param warning the unsatisfactory periods in a row up to his last one, when there are some and he knows them all
 */
public record MyYearsView(List<MyYear> years, Optional<Warning> warning) {

    /**
     * One year.
     *
     * @param known whether he is acquainted with every period that went into it
     */
    public record MyYear(int year, UUID mark, boolean known) {}

    /**
     * What he is warned of (Decree 152, paragraph 36).
     *
     * @param decision whether the appointing official decides already
     */
    public record Warning(List<Period> periods, boolean decision) {}
}
