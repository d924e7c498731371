package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Test
    void every_day_since_the_first_edition_has_exactly_one() {
        for (Edition edition : ShippedEditions.all()) {
            Editions editions = new Editions(List.of(edition));
            edition.inForce().from().datesUntil(END.plusDays(1)).forEach(day -> assertThat(editions.inForce(day))
                    .isSameAs(edition));
        }
    }

    @Test
    void a_successor_is_in_force_from_its_first_day_and_not_a_day_earlier() {
        Edition first = edition("2024-10-22", Optional.empty());
        Edition second = edition("2026-01-15", Optional.empty());
        Editions editions = new Editions(List.of(second, first));

        first.inForce().from().datesUntil(LocalDate.of(2026, 1, 15)).forEach(day -> assertThat(editions.inForce(day))
                .isSameAs(first));
        LocalDate.of(2026, 1, 15).datesUntil(END).forEach(day -> assertThat(editions.inForce(day))
                .isSameAs(second));
    }

    @Test
    void a_period_in_which_editions_change_is_governed_by_that_of_its_first_day_R06() {
        Edition first = edition("2024-10-22", Optional.empty());
        Edition second = edition("2026-01-15", Optional.empty());
        Editions editions = new Editions(List.of(first, second));

        assertThat(editions.governing(Period.quarter(2026, 1))).isSameAs(first);
        assertThat(editions.governing(Period.quarter(2026, 2))).isSameAs(second);
    }

    @Test
    void an_edition_that_applies_to_earlier_days_governs_the_periods_that_begin_on_them() {
        Edition first = edition("2024-10-22", Optional.empty());
        Edition second = edition("2026-05-15", Optional.empty());
        Edition backwards = second.withDates(new EditionDates(
                second.dates().adopted(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty()));
        Editions editions = new Editions(List.of(first, backwards));

        assertThat(editions.governing(Period.quarter(2025, 4))).isSameAs(first);
        assertThat(editions.governing(Period.quarter(2026, 1))).isSameAs(backwards);
        assertThat(editions.governing(Period.quarter(2026, 2))).isSameAs(backwards);
        assertThat(editions.inForce(LocalDate.of(2026, 5, 14))).isSameAs(first);
    }

    @Test
    void a_period_before_the_first_edition_has_none() {
        Editions editions = new Editions(List.of(AlatauFixture.edition()));

        assertThat(editions.forPeriod(Period.quarter(2024, 3))).isEmpty();
        assertThatThrownBy(() -> editions.governing(Period.quarter(2024, 3))).isInstanceOf(Refused.class);
    }

    @Test
    void a_day_before_the_first_edition_is_refused() {
        Editions editions = new Editions(List.of(AlatauFixture.edition()));

        assertThatThrownBy(() -> editions.inForce(LocalDate.of(2024, 10, 21)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new NoEditionInForce(LocalDate.of(2024, 10, 21))));
    }

    @Test
    void a_gap_is_refused() {
        Edition first = edition("2024-10-22", Optional.of(LocalDate.of(2025, 12, 31)));
        Edition second = edition("2026-01-15", Optional.empty());

        assertThat(complaints(first, second)).containsExactly("editionsGap");
    }

    @Test
    void an_overlap_is_refused() {
        Edition first = edition("2024-10-22", Optional.of(LocalDate.of(2026, 2, 1)));
        Edition second = edition("2026-01-15", Optional.empty());

        assertThat(complaints(first, second)).containsExactly("editionsOverlap");
    }

    private static List<String> complaints(Edition... editions) {
        try {
            new Editions(List.of(editions));
            return List.of();
        } catch (Unfit unfit) {
            return unfit.complaints().stream().map(Unfit.Complaint::key).toList();
        }
    }

    private static Edition edition(String adopted, Optional<LocalDate> repealed) {
        Edition like = AlatauFixture.edition();
        return new Edition(
                new EditionId("alatau/" + adopted),
                like.council(),
                like.title(),
                like.decision(),
                new EditionDates(
                        LocalDate.parse(adopted), Optional.empty(), Optional.empty(), Optional.empty(), repealed),
                like.methodology(),
                like.text(),
                like.notAutomated(),
                like.readings(),
                like.russian());
    }
}
