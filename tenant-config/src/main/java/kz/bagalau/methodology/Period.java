package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An evaluated period (¶2(11)): a quarter, a half-year or a year of the calendar, written {@code 2026-Q3}. */
public record Period(int year, PeriodLength length, int ordinal) implements Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("([12][0-9]{3})(?:-([QH])([1-4]))?");

    public Period {
        Objects.requireNonNull(length, "length");
        Require.that(year >= 1000 && year <= 2999, "periodYear", year)
                .and(ordinal >= 1 && ordinal <= length.perYear(), "periodOrdinal", ordinal, length)
                .orUnfit();
    }

    /** The quarter of a year. */
    public static Period quarter(int year, int ordinal) {
        return new Period(year, PeriodLength.QUARTER, ordinal);
    }

    /** The period of this length in which the day lies. */
    public static Period of(LocalDate day, PeriodLength length) {
        return new Period(day.getYear(), length, (day.getMonthValue() - 1) / length.months() + 1);
    }

    /** The quarter in which the day lies. */
    public static Period of(LocalDate day) {
        return of(day, PeriodLength.QUARTER);
    }

    /** Reads {@code 2026-Q3}, {@code 2026-H1} or {@code 2026}. */
    public static Period parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        Require.that(matcher.matches(), "periodWritten", written).orUnfit();
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new Period(year, PeriodLength.YEAR, 1);
        }
        var length = matcher.group(2).equals("Q") ? PeriodLength.QUARTER : PeriodLength.HALF_YEAR;
        return new Period(year, length, Integer.parseInt(matcher.group(3)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1 + (ordinal - 1) * length.months(), 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(length.months()).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public Period next() {
        return of(lastDay().plusDays(1), length);
    }

    public Period previous() {
        return of(firstDay().minusDays(1), length);
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::firstDay)
                .thenComparing(Period::length)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return length == PeriodLength.YEAR ? String.valueOf(year) : year + "-" + length.letter() + ordinal;
    }
}
