package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.bagalau.methodology.Period;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnsatisfactoryRowTest {

    @ParameterizedTest(name = "Decree 152, paragraph 36: {0} gives {1} in a row, warning {2}, decision {3}")
    @CsvSource({
        "'', 0, false, false",
        "2026-Q1 PROPER, 0, false, false",
        "2026-Q1 SATISFACTORY, 0, false, false",
        "2026-Q1 UNSATISFACTORY, 1, true, false",
        "2026-Q1 UNSATISFACTORY|2026-Q2 UNSATISFACTORY, 2, false, true",
        "2026-Q1 UNSATISFACTORY|2026-Q2 UNSATISFACTORY|2026-Q3 UNSATISFACTORY, 3, false, true",
        "2026-Q1 UNSATISFACTORY|2026-Q2 PROPER, 0, false, false",
        "2026-Q1 UNSATISFACTORY|2026-Q2 SATISFACTORY|2026-Q3 UNSATISFACTORY, 1, true, false",
        "2025-Q4 UNSATISFACTORY|2026-Q1 UNSATISFACTORY, 2, false, true",
        "2026-Q2 UNSATISFACTORY|2026-Q1 UNSATISFACTORY, 2, false, true",
    })
    void unsatisfactory_periods_in_a_row_are_counted_up_to_the_last(
            String graded, int count, boolean warns, boolean decision) {
        UnsatisfactoryRow row = UnsatisfactoryRow.endingAt(grades(graded));

        assertThat(row.count()).isEqualTo(count);
        assertThat(row.warns()).isEqualTo(warns);
        assertThat(row.asksForADecision()).isEqualTo(decision);
    }

    @ParameterizedTest(name = "R52: {0} gives {1} in a row")
    @CsvSource({
        "2026-Q1 UNSATISFACTORY|2026-Q3 UNSATISFACTORY, 1",
        "2025-Q3 UNSATISFACTORY|2025-Q4 UNSATISFACTORY|2026-Q2 UNSATISFACTORY, 1",
        "2025-Q2 UNSATISFACTORY|2025-Q4 UNSATISFACTORY|2026-Q1 UNSATISFACTORY, 2",
    })
    void a_period_without_an_evaluation_begins_the_count_anew(String graded, int count) {
        assertThat(UnsatisfactoryRow.endingAt(grades(graded)).count()).isEqualTo(count);
    }

    @Test
    void the_row_names_its_periods_the_oldest_first() {
        assertThat(UnsatisfactoryRow.endingAt(grades(
                                "2025-Q2 PROPER|2025-Q3 UNSATISFACTORY|2025-Q4 UNSATISFACTORY|2026-Q1 UNSATISFACTORY"))
                        .periods())
                .containsExactly(Period.parse("2025-Q3"), Period.parse("2025-Q4"), Period.parse("2026-Q1"));
    }

    @Test
    void a_correction_of_the_earlier_one_breaks_the_row() {
        SortedMap<Period, GradeRank> grades = grades("2026-Q1 UNSATISFACTORY|2026-Q2 UNSATISFACTORY");
        grades.put(Period.parse("2026-Q1"), GradeRank.SATISFACTORY);

        assertThat(UnsatisfactoryRow.endingAt(grades).periods()).containsExactly(Period.parse("2026-Q2"));
    }

    private static SortedMap<Period, GradeRank> grades(String written) {
        SortedMap<Period, GradeRank> grades = new TreeMap<>();
        Arrays.stream(written.split("\\|")).filter(each -> !each.isBlank()).forEach(each -> {
            String[] parts = each.split(" ");
            grades.put(Period.parse(parts[0]), GradeRank.valueOf(parts[1]));
        });
        return grades;
    }
}
