package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.document.Difference;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.EditionWriter;
import kz.bagalau.methodology.duty.Duties;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.RollRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every edition, quarter and absence, not only for those at hand. */
class EditionPropertiesTest {

    private static final WorkingCalendar CALENDAR = CalendarFixture.republic();
    private static final List<DutyKind> CALENDAR_DATES =
            List.of(DutyKind.DOCUMENTS_KEPT, DutyKind.LAST_START_TO_BE_EVALUATED, DutyKind.LAST_APPOINTMENT_WITH_KPIS);

    @Property(tries = 300)
    void a_due_day_never_falls_on_a_day_off_under_a_roll_rule(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 0, max = 3) int monthsAfter,
            @ForAll @IntRange(min = 2023, max = 2026) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll RollRule roll) {
        Due due = new Due(Citation.of("4"), Optional.of(day), Optional.of(monthsAfter), Optional.empty(), roll);

        var on = due.on(Period.quarter(year, quarter), CALENDAR);

        if (roll == RollRule.KEEP) {
            assertThat(on.date()).isEqualTo(on.literal());
        } else {
            assertThat(CALENDAR.isWorking(on.date())).isTrue();
            assertThat(CALENDAR.workingDaysBetween(on.date(), on.literal())).isBetween(-1, 1);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void no_duty_of_a_person_falls_on_a_day_off_whatever_the_absence(
            @ForAll("editions") Edition edition,
            @ForAll @IntRange(min = 1, max = 8) int quarter,
            @ForAll @IntRange(min = 0, max = 40) int away,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean head) {
        Period period = Period.quarter(2024 + (quarter - 1) / 4, (quarter - 1) % 4 + 1);
        LocalDate from = period.lastDay().plusDays(away);
        var absence = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, from, from.plusDays(days - 1L));
        var person = PersonFacts.of(
                "1",
                new ServiceFacts(head ? "E-2" : "E-4", LocalDate.of(2020, 1, 6), Optional.empty(), List.of(absence)));

        List<Duty> duties = Duties.of(edition.methodology(), period, CALENDAR, person);

        assertThat(duties).isNotEmpty();
        assertThat(duties)
                .filteredOn(duty -> duty.due().isPresent() && !CALENDAR_DATES.contains(duty.kind()))
                .isNotEmpty()
                .allSatisfy(duty ->
                        assertThat(CALENDAR.isWorking(duty.due().orElseThrow())).isTrue());
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void write_and_read_of_any_edition_is_identity(@ForAll("editions") Edition edition) {
        assertThat(EditionReader.read(EditionWriter.write(edition))).isEqualTo(edition);
        assertThat(Draft.parse(Draft.of(edition).toJson()).edition()).isEqualTo(edition);
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void the_same_rules_differ_from_either_side_and_none_from_itself(
            @ForAll("editions") Edition one, @ForAll("editions") Edition other) {
        assertThat(EditionDiff.between(one, one).differences()).isEmpty();
        assertThat(paths(one, other)).isEqualTo(paths(other, one));
    }

    private static Object paths(Edition one, Edition other) {
        return EditionDiff.between(one, other).differences().stream()
                .map(Difference::path)
                .collect(Collectors.toSet());
    }

    /** The shipped editions with other numbers in their rules. */
    @Provide
    Arbitrary<Edition> editions() {
        return Combinators.combine(
                        Arbitraries.of(AlatauFixture.edition(), SarysuFixture.edition()),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(RollRule.PREVIOUS_WORKING_DAY, RollRule.NEXT_WORKING_DAY),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of("1", "0.5", "0.25", "0.1"),
                        Arbitraries.of("including", "with: colon", "\"quoted\" # no comment", "екі\nжол", "- тізім"))
                .as((edition, day, term, roll, years, step, words) -> Draft.of(edition)
                        .with("methodology.ranking.due.dayOfMonth", day)
                        .with("methodology.kpi.due.roll", roll)
                        .with("methodology.ranking.due.roll", roll)
                        .with("methodology.acquaintance.within.workingDays", term)
                        .with("methodology.custody.years", years)
                        .with("methodology.ranking.marks.step", step)
                        .with("methodology.custody.keptBy", words)
                        .edition());
    }
}
