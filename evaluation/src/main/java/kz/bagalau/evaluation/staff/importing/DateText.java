package kz.bagalau.evaluation.staff.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as people write them in lists: 01.02.2026, or 2026-02-01. 31.02.2026 is none. */
final class DateText {

    private static final DateTimeFormatter DOTTED = strict("d.M.uuuu");
    private static final DateTimeFormatter SHOWN = strict("dd.MM.uuuu");
    private static final List<DateTimeFormatter> KNOWN = List.of(DOTTED, strict("uuuu-M-d"));

    private DateText() {}

    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter format : KNOWN) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException notThisWay) {
                continue;
            }
        }
        return Optional.empty();
    }

    static String of(LocalDate date) {
        return date.format(SHOWN);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
