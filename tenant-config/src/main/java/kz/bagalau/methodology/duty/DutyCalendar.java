package kz.bagalau.methodology.duty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Duties as a calendar file (RFC 5545): one event of a whole day for each duty that has a day. A title is made of the
 * duty alone, without its subject, so that no name can come into a file that leaves the portal (¶15, ¶20).
 */
public final class DutyCalendar {

    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();
    private final Map<String, Integer> uids = new HashMap<>();

    private DutyCalendar() {}

    /**
     * The file.
     *
     * @param name the calendar's name
     * @param title the words of a kind of duty, in the reader's language
     * @param place the words of its ground, such as "paragraph 22"
     * @param written when it is written: a reader takes the newer one
     */
    public static String of(
            List<Duty> duties,
            String name,
            Function<DutyKind, String> title,
            Function<Ground, String> place,
            Instant written) {
        DutyCalendar calendar = new DutyCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Bagalau//Duties//KK");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("NAME", escaped(name));
        calendar.line("X-WR-CALNAME", escaped(name));
        duties.stream()
                .filter(duty -> duty.due().isPresent())
                .forEach(duty -> calendar.event(
                        duty, duty.due().get(), title.apply(duty.kind()), place.apply(duty.ground()), written));
        calendar.line("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private void event(Duty duty, LocalDate day, String title, String place, Instant written) {
        line("BEGIN", "VEVENT");
        line("UID", own(uid(duty)) + "@bagalau");
        line("DTSTAMP", STAMP.format(written));
        line("DTSTART;VALUE=DATE", DAY.format(day));
        line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        line("SUMMARY", escaped(title));
        line("DESCRIPTION", escaped(place));
        line("CLASS", "PRIVATE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Without subjects one duty may have several days, for people who came later: each day is an event of its own. */
    private String own(String uid) {
        int times = uids.merge(uid, 1, Integer::sum);
        return times == 1 ? uid : uid + "-" + times;
    }

    private void line(String property, String value) {
        file.append(folded(property + ":" + value)).append(END);
    }

    /** Stays with the duty while its day moves; says nothing about the subject. */
    private static String uid(Duty duty) {
        String identity = duty.kind() + " " + duty.period() + " " + duty.subject() + " "
                + duty.identity().paragraph();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** RFC 5545, 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and no letter is cut in two. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int octets = text.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                folded.append(END).append(' ');
                length = 1;
            }
            folded.append(text);
            length += octets;
        }
        return folded.toString();
    }
}
