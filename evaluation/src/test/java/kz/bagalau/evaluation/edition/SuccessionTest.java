package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.edition.DraftRefusal.EditionsGap;
import kz.bagalau.evaluation.edition.DraftRefusal.EditionsOverlap;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionDates;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

/** No day without an edition and no day with two, from the first edition on. */
class SuccessionTest {

    private final Succession succession = new Succession();

    @Test
    void an_edition_without_a_repeal_ends_where_its_successor_begins() {
        assertThatCode(() -> succession.require(List.of(edition(2024, ""), edition(2026, ""))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_repeal_on_the_very_day_of_the_successor_leaves_no_gap() {
        assertThatCode(() -> succession.require(List.of(edition(2024, "2026-01-01"), edition(2026, ""))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_repeal_before_the_successor_names_the_days_without_an_edition() {
        assertThatThrownBy(() -> succession.require(List.of(edition(2024, "2025-12-30"), edition(2026, ""))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new EditionsGap(LocalDate.of(2025, 12, 30), LocalDate.of(2025, 12, 31))));
    }

    @Test
    void a_repeal_after_the_successor_has_begun_is_an_overlap_from_its_first_day() {
        assertThatThrownBy(() -> succession.require(List.of(edition(2026, ""), edition(2024, "2026-01-02"))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new EditionsOverlap(
                                edition(2024, "").id(), edition(2026, "").id(), LocalDate.of(2026, 1, 1))));
    }

    @Test
    void two_editions_of_one_day_overlap() {
        assertThatThrownBy(() -> succession.require(List.of(edition(2024, ""), edition(2024, ""))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("EditionsOverlap");
    }

    private static Edition edition(int year, String repealed) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Edition shipped = ShippedEditions.all().get(0);
        return new Edition(
                new EditionId(shipped.council() + "/" + first),
                shipped.council(),
                shipped.title(),
                shipped.decision(),
                new EditionDates(
                        first,
                        Optional.empty(),
                        Optional.of(first),
                        Optional.empty(),
                        repealed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(repealed))),
                shipped.methodology(),
                shipped.text(),
                shipped.notAutomated(),
                shipped.readings(),
                shipped.russian());
    }
}
