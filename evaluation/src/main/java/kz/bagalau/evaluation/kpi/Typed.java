package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.IndicatorValue;

/**
 * Reads what people type into the fields of indicators: strictly, and every refusal says what to do. An empty field is
 * no value; it is never read as zero.
 */
public final class Typed {

    /** No value of an indicator reaches this. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(IndicatorValue.WHOLE_DIGITS);

    private static final int SHOWN = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}(?:[.,][0-9]{1,40})?");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s*[0-9][0-9.,]*");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u2009\u202f]");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** What text editors leave behind and nobody has typed: soft hyphens, spaces without width. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("[\u00ad\u200b\ufeff]");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t\u200d]]");

    private Typed() {}

    /** A value of at most twelve digits and four decimals, with a comma or a point; spaces between thousands are read over. */
    public static Optional<BigDecimal> number(String typed) {
        String plain = SPACES.matcher(typed == null ? "" : typed.strip()).replaceAll("");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (NEGATIVE.matcher(plain).matches()) {
            throw new Refused(new KpiRefusal.NegativeValue(shown(typed)));
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw new Refused(new KpiRefusal.NotANumber(shown(typed)));
        }
        BigDecimal value = new BigDecimal(plain.replace(',', '.'));
        if (value.compareTo(LIMIT) >= 0) {
            throw new Refused(new KpiRefusal.ValueTooLarge(shown(typed), LIMIT));
        }
        if (value.stripTrailingZeros().scale() > IndicatorValue.DECIMALS) {
            throw new Refused(new KpiRefusal.TooManyDecimals(shown(typed), IndicatorValue.DECIMALS));
        }
        return Optional.of(value);
    }

    /** A day, {@code 30.06.2026} or {@code 2026-06-30}. */
    public static Optional<LocalDate> day(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            Matcher day = DAY.matcher(plain);
            if (day.matches()) {
                return Optional.of(LocalDate.of(whole(day, 3), whole(day, 2), whole(day, 1)));
            }
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(whole(iso, 1), whole(iso, 2), whole(iso, 3)));
            }
        } catch (DateTimeException impossible) {
            throw new Refused(new KpiRefusal.NotADay(shown(typed)));
        }
        throw new Refused(new KpiRefusal.NotADay(shown(typed)));
    }

    /** A text without signs that are not seen, at most so many signs long; lines end as on every system. */
    public static String text(String typed, int most) {
        String plain = LEFT_BEHIND
                .matcher(typed == null ? "" : typed)
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        int length = plain.codePointCount(0, plain.length());
        if (length > most) {
            throw new Refused(new KpiRefusal.TextTooLong(length, most));
        }
        if (HIDDEN.matcher(plain).find()) {
            throw new Refused(new KpiRefusal.TextHidesSigns());
        }
        return plain;
    }

    /** One of the names of an enum. */
    public static <E extends Enum<E>> E choice(Class<E> kind, String typed) {
        for (E one : kind.getEnumConstants()) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        throw new Refused(new KpiRefusal.NoSuchChoice(shown(typed)));
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String shown(String typed) {
        String plain = HIDDEN.matcher(typed == null ? "" : typed.strip()).replaceAll("\u25a1");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "\u2026" : plain;
    }
}
