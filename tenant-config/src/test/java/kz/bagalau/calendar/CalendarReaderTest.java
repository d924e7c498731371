package kz.bagalau.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarReaderTest {

    private static final String HEADER = "date,kind,name_kk,name_ru,act,source\n";

    @Test
    void a_row_with_commas_and_quotes_in_its_fields_is_read() {
        var year = CalendarReader.read(2026, HEADER + "2026-01-01,HOLIDAY,Жаңа жыл,,\"Заң, \"\"3-бап\"\"\",kz\n");

        var day = year.days().get(0);
        assertThat(day.act()).isEqualTo("Заң, \"3-бап\"");
        assertThat(day.name().kk()).isEqualTo("Жаңа жыл");
        assertThat(day.name().ru()).isNull();
    }

    @Test
    void every_bad_row_is_named_at_once() {
        String csv = HEADER
                + "2026-13-01,HOLIDAY,а,б,в,г\n"
                + "2026-01-02,PARTY,а,б,в,г\n"
                + "2025-01-01,HOLIDAY,а,б,в,г\n"
                + "2026-10-10,OBSERVED,а,б,в,г\n"
                + "2026-10-12,WORKING_SATURDAY,а,б,в,г\n"
                + "2026-12-16,HOLIDAY,а,б,в,г\n"
                + "2026-12-16,HOLIDAY,а,б,в,г\n"
                + "2026-12-17,HOLIDAY,,б,,г\n"
                + "2026-12-18,HOLIDAY\n";

        assertThatThrownBy(() -> CalendarReader.read(2026, csv))
                .isInstanceOfSatisfying(CalendarFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(fault -> fault.line() + " " + fault.key())
                        .containsExactly(
                                "2 date",
                                "3 kind",
                                "4 year",
                                "5 weekday",
                                "6 weekday",
                                "8 twice",
                                "9 blank",
                                "9 blank",
                                "10 fields"));
    }

    @Test
    void a_fault_carries_what_its_words_need() {
        String csv = HEADER
                + "31.12.2026,HOLIDAY,а,б,в,г\n"
                + "2025-01-01,HOLIDAY,а,б,в,г\n"
                + "2026-10-10,OBSERVED,а,б,в,г\n"
                + "2026-12-17,HOLIDAY,а,б,в,\n"
                + "2026-12-18,HOLIDAY,а\n";

        assertThatThrownBy(() -> CalendarReader.read(2026, csv))
                .isInstanceOfSatisfying(CalendarFaulty.class, faulty -> {
                    assertThat(faulty.faults())
                            .extracting(CalendarFault::args)
                            .containsExactly(
                                    List.of("31.12.2026"),
                                    List.of("2025-01-01", "2026"),
                                    List.of("2026-10-10", "OBSERVED"),
                                    List.of("source"),
                                    List.of("3"));
                    assertThat(faulty).hasMessageContaining("2: date").hasMessageContaining("6: fields");
                });
    }

    @Test
    void empty_lines_between_the_rows_are_no_fault_and_keep_the_count() {
        assertThatThrownBy(() -> CalendarReader.read(2026, HEADER + "\n  \n2026-01-01,PARTY,а,б,в,г\n"))
                .isInstanceOfSatisfying(CalendarFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(CalendarFault::line)
                        .containsExactly(4));
        assertThat(CalendarReader.read(2026, HEADER + "\n").days()).isEmpty();
    }

    @Test
    void a_file_without_its_header_is_refused() {
        assertThatThrownBy(() -> CalendarReader.read(2026, "2026-01-01,HOLIDAY,а,б,в,г"))
                .isInstanceOfSatisfying(CalendarFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(CalendarFault::key)
                        .containsExactly("header"));
    }

    @Test
    void every_shipped_row_names_its_act_and_its_source() {
        assertThat(ShippedCalendars.all()).extracting(CalendarYear::year).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(ShippedCalendars.all().stream().flatMap(year -> year.days().stream()))
                .allSatisfy(day -> assertThat(day.source()).isNotBlank());
    }
}
