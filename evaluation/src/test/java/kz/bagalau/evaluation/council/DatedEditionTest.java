package kz.bagalau.evaluation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

/** What was recorded of an edition's dates lies over the document, which never changes. */
class DatedEditionTest {

    private final Edition shipped = ShippedEditions.all().get(0);

    @Test
    void the_last_entries_of_each_kind_are_read_from_one_text() {
        DatedEdition dated = DatedEdition.parse("alpha/2024-10-22 PUBLISHED=2024-11-01 REPEALED=-");

        assertThat(dated.id().value()).isEqualTo("alpha/2024-10-22");
        assertThat(dated.learned())
                .isEqualTo(Map.of(
                        DateKind.PUBLISHED,
                        Optional.of(LocalDate.of(2024, 11, 1)),
                        DateKind.REPEALED,
                        Optional.empty()));
    }

    @Test
    void a_recorded_publication_moves_the_day_in_force_and_needs_no_reading_any_more() {
        LocalDate published = shipped.decision().date().plusDays(20);

        Edition over = new DatedEdition(shipped.id(), Map.of())
                .with(DateKind.PUBLISHED, Optional.of(published))
                .over(shipped);

        assertThat(over.inForce().from()).isEqualTo(published);
        assertThat(over.inForce().by()).isEmpty();
        assertThat(over.methodology()).isSameAs(shipped.methodology());
    }

    @Test
    void an_entry_without_a_day_takes_an_earlier_one_back() {
        DatedEdition dated = new DatedEdition(shipped.id(), Map.of())
                .with(DateKind.REPEALED, Optional.of(LocalDate.of(2030, 1, 1)))
                .with(DateKind.REPEALED, Optional.empty());

        assertThat(dated.over(shipped).dates().repealedFrom()).isEmpty();
    }

    @Test
    void a_publication_before_the_adoption_is_unfit() {
        LocalDate before = shipped.dates().adopted().minusDays(1);

        assertThatThrownBy(() -> new DatedEdition(shipped.id(), Map.of())
                        .with(DateKind.PUBLISHED, Optional.of(before))
                        .over(shipped))
                .isInstanceOf(Unfit.class);
    }
}
