package kz.bagalau.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.LawText;

/** Reads a year of the working calendar from its CSV file; a shipped file and an uploaded one go the same way. */
public final class CalendarReader {

    private static final String HEADER = "date,kind,name_kk,name_ru,act,source";

    private final int year;
    private final List<CalendarFault> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private int line;

    private CalendarReader(int year) {
        this.year = year;
    }

    /**
     * The year in the text.
     *
     * @throws CalendarFaulty with every fault of the text
     */
    public static CalendarYear read(int year, String csv) {
        return new CalendarReader(year).read(csv);
    }

    private CalendarYear read(String csv) {
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new CalendarFaulty(List.of(new CalendarFault(1, "header", List.of(HEADER))));
        }
        var days = new ArrayList<CalendarDay>();
        for (line = 2; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (!text.isBlank()) {
                row(text).ifPresent(days::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new CalendarFaulty(faults);
        }
        return new CalendarYear(year, days);
    }

    private Optional<CalendarDay> row(String text) {
        List<String> fields = fields(text);
        if (fields.size() != HEADER.split(",").length) {
            return fault("fields", String.valueOf(fields.size()));
        }
        Optional<LocalDate> date = date(fields.get(0));
        Optional<DayKind> kind = kind(fields.get(1));
        for (int required : new int[] {2, 4, 5}) {
            if (fields.get(required).isBlank()) {
                fault("blank", HEADER.split(",")[required]);
            }
        }
        if (date.isEmpty() || kind.isEmpty() || fields.get(2).isBlank()) {
            return Optional.empty();
        }
        if (!kind.get().fits(CalendarDay.isWeekend(date.get()))) {
            return fault("weekday", fields.get(0), fields.get(1));
        }
        String russian = fields.get(3).isBlank() ? null : fields.get(3);
        return Optional.of(new CalendarDay(
                date.get(), kind.get(), new LawText(fields.get(2), russian, null), fields.get(4), fields.get(5)));
    }

    private Optional<LocalDate> date(String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return fault("date", text);
        }
        if (date.getYear() != year) {
            return fault("year", text, String.valueOf(year));
        }
        return seen.add(date) ? Optional.of(date) : fault("twice", text);
    }

    private Optional<DayKind> kind(String text) {
        Optional<DayKind> kind = Arrays.stream(DayKind.values())
                .filter(one -> one.name().equals(text))
                .findFirst();
        return kind.isPresent() ? kind : fault("kind", text);
    }

    private <T> Optional<T> fault(String key, String... args) {
        faults.add(new CalendarFault(line, key, List.of(args)));
        return Optional.empty();
    }

    /** RFC 4180 without line breaks inside a field, which these files do not have. */
    private static List<String> fields(String text) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
