package kz.bagalau.evaluation.ranking;

import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelegationsTest {

    private final UUID unit = UUID.randomUUID();
    private final UUID evaluator = UUID.randomUUID();
    private final Delegations delegations = new Delegations();

    @ParameterizedTest(name = "{0} servants of the unit: others may evaluate {1} (31)")
    @CsvSource({"14, false", "49, false", "50, false", "51, true", "60, true"})
    void further_persons_evaluate_only_above_the_editions_number(int servants, boolean permitted) {
        var rule = openSheetOf("alatau").method().delegation().orElseThrow();

        var view = delegations.view(rule, List.of(unit), staff(servants, unit), evaluator);

        assertThat(view.servants()).isEqualTo(servants);
        assertThat(view.people().isEmpty()).isEqualTo(!permitted);
    }

    @Test
    void servants_of_other_units_and_those_outside_corps_b_do_not_count() {
        var rule = openSheetOf("alatau").method().delegation().orElseThrow();
        List<Servant> now = new ArrayList<>(staff(30, unit));
        now.addAll(staff(30, UUID.randomUUID()));
        now.add(servant(unit, false));

        assertThat(delegations.counted(rule, unit, now)).isEqualTo(30);
    }

    @Test
    void an_edition_without_the_rule_knows_no_further_persons() {
        assertThat(openSheetOf("sarysu").method().delegation()).isEmpty();
    }

    private static List<Servant> staff(int number, UUID unit) {
        List<Servant> staff = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            staff.add(servant(unit, true));
        }
        return staff;
    }

    private static Servant servant(UUID unit, boolean bCorps) {
        return new Servant(
                UUID.randomUUID(),
                "Ыбырайымов Санжар Асқарұлы",
                "С. А. Ыбырайымов",
                unit,
                "Ұйымдастыру бөлімі",
                "Организационный отдел",
                "бас маман",
                "главный специалист",
                bCorps ? "E-4" : "",
                bCorps,
                LocalDate.of(2024, 1, 8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
