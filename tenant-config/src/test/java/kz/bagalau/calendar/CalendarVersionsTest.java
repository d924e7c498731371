package kz.bagalau.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarVersionsTest {

    private static final String HEADER = "date,kind,name_kk,name_ru,act,source\n";
    private static final String HOLIDAY = "2024-05-07,HOLIDAY,Отан қорғаушы күні,,Заң № 267,source\n";
    private static final String SWAP = HOLIDAY
            + "2024-05-04,WORKING_SATURDAY,жұмыс күні,,№ 109,source\n"
            + "2024-05-08,TRANSFERRED_OFF,демалыс күні,,№ 109,source\n";

    private final CalendarVersion first =
            CalendarVersion.read(2024, LocalDate.of(2023, 12, 1), "Заң № 267", HEADER + HOLIDAY);
    private final CalendarVersion swapped =
            CalendarVersion.read(2024, LocalDate.of(2024, 4, 17), "№ 109", HEADER + SWAP);
    private final CalendarVersions versions = new CalendarVersions(List.of(swapped, first));

    @Test
    void a_newer_version_of_a_year_supersedes_from_its_publication_on() {
        LocalDate wednesday = LocalDate.of(2024, 5, 8);

        assertThat(versions.on(LocalDate.of(2024, 4, 16)).isWorking(wednesday)).isTrue();
        assertThat(versions.on(LocalDate.of(2024, 4, 17)).isWorking(wednesday)).isFalse();
        assertThat(versions.on(LocalDate.of(2024, 4, 16)).version())
                .isNotEqualTo(versions.on(LocalDate.of(2024, 4, 17)).version());
        assertThat(versions.of(2024)).contains(swapped);
        assertThat(versions.of(2025)).isEmpty();
    }

    @Test
    void the_days_that_an_act_changes_are_named() {
        assertThat(CalendarVersions.changes(first.days(), swapped.days()))
                .containsExactly(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 8));
        assertThat(CalendarVersions.changes(first.days(), first.days())).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-11-30,", "2023-12-01,", "2024-11-30,", "2024-12-01, 2025", "2024-12-31, 2025"})
    void the_next_year_is_missed_from_the_first_of_december_on(LocalDate today, Integer year) {
        assertThat(versions.missing(today).orElse(null)).isEqualTo(year);
    }

    @Test
    void a_version_names_its_act_and_two_of_one_day_are_refused() {
        assertThatThrownBy(() -> new CalendarVersion(LocalDate.of(2024, 1, 1), " ", first.days()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarVersions(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
