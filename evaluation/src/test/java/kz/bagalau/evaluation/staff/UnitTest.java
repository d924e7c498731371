package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 2, 2);
    private static final LawText FIRST = new LawText("Кадр бөлімі", "Отдел кадров", null);
    private static final LawText SECOND = new LawText("Кадр және құқық бөлімі", "Отдел кадров и права", null);

    private final Unit unit = new Unit(UUID.randomUUID(), FIRST, Optional.empty(), OPENED);

    @Test
    void a_paper_of_the_third_quarter_keeps_the_name_of_its_day_when_the_unit_is_renamed_in_the_fourth() {
        unit.rename(SECOND, LocalDate.of(2026, 10, 1));

        assertThat(unit.nameOn(LocalDate.of(2026, 9, 30))).isEqualTo(FIRST);
        assertThat(unit.nameOn(LocalDate.of(2026, 10, 1))).isEqualTo(SECOND);
    }

    @Test
    void a_name_of_the_same_day_is_a_correction_and_an_earlier_one_is_refused() {
        LocalDate from = LocalDate.of(2026, 10, 1);
        unit.rename(new LawText("Кадр бөлмі", "Отдел", null), from);
        unit.rename(SECOND, from);

        assertThat(unit.formerNames()).hasSize(1);
        assertThat(unit.nameOn(from)).isEqualTo(SECOND);
        refuses(() -> unit.rename(FIRST, from.minusDays(1)), StaffRefusal.RenameTooEarly.class);
        refuses(() -> unit.rename(FIRST, OPENED.minusDays(1)), StaffRefusal.RenameTooEarly.class);
    }

    @Test
    void the_name_of_the_first_day_is_corrected_without_a_former_one() {
        unit.rename(SECOND, OPENED);

        assertThat(unit.formerNames()).isEmpty();
        assertThat(unit.nameOn(OPENED)).isEqualTo(SECOND);
    }

    @Test
    void a_closed_unit_takes_no_post_of_a_later_day_and_is_not_closed_before_it_was_opened() {
        refuses(() -> unit.close(OPENED.minusDays(1)), StaffRefusal.PeriodReversed.class);

        unit.close(LocalDate.of(2026, 9, 30));

        unit.requireOpen(LocalDate.of(2026, 9, 30));
        refuses(() -> unit.requireOpen(LocalDate.of(2026, 10, 1)), StaffRefusal.UnitClosed.class);
    }

    @Test
    void another_unit_cannot_take_the_name_that_this_one_bore_since_a_list_knows_units_by_name() {
        unit.rename(SECOND, LocalDate.of(2026, 10, 1));

        refuses(
                () -> UnitNames.requireFree(List.of(unit), FIRST.kk(), Optional.empty()),
                StaffRefusal.UnitNameTaken.class);
        UnitNames.requireFree(List.of(unit), FIRST.kk(), Optional.of(unit.id()));
    }

    private static void refuses(Runnable act, Class<? extends StaffRefusal> reason) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOf(reason));
    }
}
