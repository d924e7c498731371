package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_successor_may_begin_on_the_day_of_the_repeal_and_two_editions_never_on_one_day() {
        Edition repealed = edition("2024-10-22", Optional.of(LocalDate.of(2026, 1, 15)));
        Edition open = edition("2026-01-15", Optional.empty());

        assertThat(complaints(repealed, open)).isEmpty();
        assertThat(complaints(open, open)).containsExactly("editionsOverlap");
        assertThat(complaints()).containsExactly("noEditions");
    }

    @Test
    void a_repealed_edition_is_in_force_until_the_day_before_its_repeal() {
        Edition repealed = edition("2024-10-22", Optional.of(LocalDate.of(2026, 1, 15)));
        Editions editions = new Editions(List.of(repealed));

        assertThat(editions.inForce(LocalDate.of(2026, 1, 14))).isSameAs(repealed);
        assertThatThrownBy(() -> editions.inForce(LocalDate.of(2026, 1, 15)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().arguments()).containsExactly(LocalDate.of(2026, 1, 15));
                    assertThat(refused.refusal().citation()).isEmpty();
                    assertThat(refused.refusal().key()).isEqualTo("refusal.NoEditionInForce");
                });
    }

    @Test
    void an_edition_that_applies_from_the_very_first_day_of_a_period_governs_it_and_from_the_next_does_not() {
        Edition first = edition("2024-10-22", Optional.empty());
        Edition second = edition("2026-05-15", Optional.empty());

        assertThat(new Editions(List.of(first, applying(second, "2026-04-01"))).governing(Period.quarter(2026, 2)))
                .isNotSameAs(first);
        assertThat(new Editions(List.of(first, applying(second, "2026-04-02"))).governing(Period.quarter(2026, 2)))
                .isSameAs(first);
    }

    private static Edition applying(Edition edition, String from) {
        return edition.withDates(new EditionDates(
                edition.dates().adopted(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(from)),
                Optional.empty()));
    }

    @ParameterizedTest(name = "adopted 2026-01-15, published {0}, repealed {1}: {2}")
    @CsvSource({
        "2026-01-15, , ",
        "2026-01-14, , publishedBeforeAdopted",
        ", 2026-01-16, ",
        ", 2026-01-15, repealedBeforeAdopted"
    })
    void an_edition_is_published_and_repealed_after_its_adoption(
            LocalDate published, LocalDate repealed, String fault) {
        LocalDate adopted = LocalDate.of(2026, 1, 15);

        if (fault == null) {
            assertThat(dates(adopted, published, repealed).published()).isEqualTo(Optional.ofNullable(published));
            return;
        }
        assertThatThrownBy(() -> dates(adopted, published, repealed))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining(fault);
    }

    private static EditionDates dates(LocalDate adopted, LocalDate published, LocalDate repealed) {
        return new EditionDates(
                adopted,
                Optional.ofNullable(published),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(repealed));
    }

    @ParameterizedTest(name = "published 2026-01-15, {0} days: in force from {1}")
    @CsvSource({"0, 2026-01-15", "1, 2026-01-17", "10, 2026-01-26"})
    void an_edition_comes_into_force_after_full_calendar_days(int days, LocalDate from) {
        assertThat(new EntryIntoForce(2, days).after(LocalDate.of(2026, 1, 15))).isEqualTo(from);
    }

    @Test
    void an_edition_belongs_to_the_council_of_its_name_and_answers_a_question_once() {
        Edition like = AlatauFixture.edition();
        var twice = List.of(like.readings().get(0), like.readings().get(0));

        assertThatThrownBy(() -> with(like, "sarysu", like.readings())).hasMessageContaining("editionOfAnotherCouncil");
        assertThatThrownBy(() -> with(like, "alatau", twice)).hasMessageContaining("readingTwice");
    }

    private static Edition with(Edition like, String council, List<ReadingChoice> readings) {
        return new Edition(
                like.id(),
                council,
                like.title(),
                like.decision(),
                like.dates(),
                like.methodology(),
                like.text(),
                like.notAutomated(),
                readings,
                like.russian());
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
