package kz.bagalau.evaluation.kpi;

import static kz.bagalau.evaluation.kpi.KpiSheetFixture.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiDeskTest {

    private static final boolean HR = true;
    private static final boolean PLANNING = true;

    @Test
    void until_they_are_sent_the_values_are_those_of_hr_and_of_the_planning_unit() {
        var given = sheetOf("alatau").entered("10", "8", "9").opened();

        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.stranger), HR, false))
                .isTrue();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.stranger), false, PLANNING))
                .isTrue();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.evaluator), false, false))
                .isFalse();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.head), false, false))
                .isFalse();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.stranger), false, false))
                .isFalse();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.empty(), false, false))
                .isFalse();
    }

    @Test
    void nobody_sees_his_own_values_as_planning_unit_before_they_are_sent() {
        var given = sheetOf("alatau").entered("10", "8", "9");

        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.head), false, PLANNING))
                .isFalse();
    }

    @Test
    void once_sent_they_are_those_of_paragraph_20_and_no_longer_of_the_planning_unit() {
        var given = sheetOf("sarysu").sent("10", "8", "9").opened();

        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.stranger), HR, false))
                .isTrue();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.evaluator), false, false))
                .isTrue();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.head), false, false))
                .isTrue();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(given.stranger), false, PLANNING))
                .isFalse();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.of(UUID.randomUUID()), false, false))
                .isFalse();
        assertThat(KpiDesk.maySeeActuals(given.sheet, Optional.empty(), false, false))
                .isFalse();
    }
}
