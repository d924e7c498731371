package kz.bagalau.methodology.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Period;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {

    private static final Instant WRITTEN = Instant.parse("2026-10-01T05:00:00Z");
    private static final String LONG =
            "Бағалау нәтижелерімен таныстыру; екі жұмыс күні, бағалау аяқталғаннан кейін\\осы тармақ бойынша\nекінші жол";

    private final List<Duty> duties = Duties.of(
            DutiesTest.law("alatau"),
            Period.quarter(2026, 3),
            CalendarFixture.republic(),
            DutiesTest.servant(LocalDate.of(2020, 1, 6)));

    private final String file = DutyCalendar.of(duties, "Мерзімдер", kind -> LONG, Ground::place, WRITTEN);

    @Test
    void each_duty_with_a_day_is_an_event_of_a_whole_day() {
        long dated = duties.stream().filter(duty -> duty.due().isPresent()).count();

        assertThat(file.split("BEGIN:VEVENT\r\n")).hasSize((int) dated + 1);
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20261009\r\nDTEND;VALUE=DATE:20261010\r\n")
                .contains("DTSTAMP:20261001T050000Z\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void a_calendar_program_reads_the_file_as_a_published_private_calendar() {
        Duty duty = duties.stream()
                .filter(one -> one.kind() == DutyKind.RANKING_EVALUATED)
                .findFirst()
                .orElseThrow();
        List<Duty> alsoUndated =
                Duties.of(DutiesTest.law("alatau"), Period.quarter(2026, 3), CalendarFixture.republic());

        assertThat(DutyCalendar.of(List.of(duty), "Мерзімдер", Enum::name, Ground::place, WRITTEN)
                        .lines()
                        .filter(line -> !line.startsWith("UID:")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Bagalau//Duties//KK",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:Мерзімдер",
                        "X-WR-CALNAME:Мерзімдер",
                        "BEGIN:VEVENT",
                        "DTSTAMP:20261001T050000Z",
                        "DTSTART;VALUE=DATE:20261009",
                        "DTEND;VALUE=DATE:20261010",
                        "SUMMARY:RANKING_EVALUATED",
                        "DESCRIPTION:4",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(alsoUndated).anyMatch(one -> one.due().isEmpty());
        assertThat(uids(DutyCalendar.of(alsoUndated, "x", Enum::name, Ground::place, WRITTEN)))
                .hasSize((int) alsoUndated.stream()
                        .filter(one -> one.due().isPresent())
                        .count());
    }

    @Test
    void a_line_of_75_octets_is_whole_and_one_of_76_is_folded() {
        assertThat(DutyCalendar.folded("x".repeat(75))).isEqualTo("x".repeat(75));
        assertThat(DutyCalendar.folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x");
        assertThat(DutyCalendar.folded("x".repeat(74) + "ә")).isEqualTo("x".repeat(74) + "\r\n ә");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Бағалау нәтижелерімен таныстыру\\; екі жұмыс күні\\, бағалау аяқталғаннан кейін\\\\осы тармақ бойынша\\nекінші жол\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void an_event_stays_itself_while_its_day_moves_and_says_nothing_of_the_subject() {
        List<Duty> later = Duties.of(
                DutiesTest.law("alatau"),
                Period.quarter(2026, 3),
                CalendarFixture.republic(),
                new PersonFacts(
                        "7",
                        DutiesTest.servant(LocalDate.of(2020, 1, 6)).service(),
                        Map.of(Happening.EVALUATION_COMPLETED, LocalDate.of(2026, 10, 2))));

        assertThat(uids(DutyCalendar.of(later, "x", Enum::name, Ground::place, WRITTEN)))
                .containsExactlyInAnyOrderElementsOf(uids(file))
                .doesNotHaveDuplicates()
                .allSatisfy(uid -> assertThat(uid).matches("UID:[0-9a-f]{32}@bagalau"));
    }

    @Test
    void a_duty_with_two_days_is_two_events() {
        Duty one = duties.stream()
                .filter(duty -> duty.due().isPresent())
                .findFirst()
                .orElseThrow();

        List<String> uids = uids(DutyCalendar.of(List.of(one, one), "x", Enum::name, Ground::place, WRITTEN));

        assertThat(uids).hasSize(2).doesNotHaveDuplicates();
        assertThat(uids.get(1)).isEqualTo(uids.get(0).replace("@", "-2@"));
    }

    private static List<String> uids(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
