package kz.bagalau.methodology.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.TenPoint;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

    private final WorkingCalendar calendar = CalendarFixture.republic();

    @ParameterizedTest(name = "{0} ¶{3}: {1} by {4}")
    @CsvSource({
        // the tenth of October 2026 is a Saturday; Monday the 26th is off for the Republic's day
        "alatau, HEAD_NOTIFIED, 2026-Q3, 26, 2026-10-05, 2026-10-05",
        "sarysu, HEAD_NOTIFIED, 2026-Q3, 26, 2026-10-05, 2026-10-05",
        "alatau, STAFF_NOTIFIED, 2026-Q3, 30, 2026-10-09, 2026-10-10",
        "sarysu, STAFF_NOTIFIED, 2026-Q3, 30, 2026-10-09, 2026-10-10",
        "alatau, KPI_EVALUATED, 2026-Q3, 4, 2026-10-09, 2026-10-10",
        "sarysu, KPI_EVALUATED, 2026-Q3, 4, 2026-10-09, 2026-10-10",
        "alatau, RANKING_EVALUATED, 2026-Q3, 4, 2026-10-09, 2026-10-10",
        "sarysu, RANKING_EVALUATED, 2026-Q3, 4, 2026-10-09, 2026-10-10",
        "alatau, PRE_CALCULATION_SENT, 2026-Q3, 22, 2026-10-02, 2026-10-02",
        "sarysu, PRE_CALCULATION_SENT, 2026-Q3, 22, 2026-10-02, 2026-10-02",
        "alatau, RESULT_MADE_KNOWN, 2026-Q3, 11, 2026-10-13, 2026-10-13",
        "sarysu, RESULT_MADE_KNOWN, 2026-Q3, 11, 2026-10-13, 2026-10-13",
        "alatau, SESSION_REQUESTED, 2026-Q3, 12, 2026-10-20, 2026-10-20",
        "alatau, SESSION_CONVENED, 2026-Q3, 38, 2026-10-23, 2026-10-23",
        "alatau, SESSION_HELD, 2026-Q3, 39, 2026-11-04, 2026-11-04",
        "sarysu, SESSION_HELD, 2026-Q3, 39, 2026-11-04, 2026-11-04",
        "alatau, MINUTES_PLACED, 2026-Q3, 41, 2026-11-09, 2026-11-09",
        "alatau, DOCUMENTS_KEPT, 2026-Q3, 14, 2029-10-09, 2029-10-09",
        // a month in the post: from the first of September; a plan's year leaves three months, or one
        "alatau, LAST_START_TO_BE_EVALUATED, 2026-Q3, 5, 2026-09-01, 2026-09-01",
        "alatau, LAST_APPOINTMENT_WITH_KPIS, 2026-Q3, 22, 2026-10-01, 2026-10-01",
        "sarysu, LAST_APPOINTMENT_WITH_KPIS, 2026-Q3, 22, 2026-12-01, 2026-12-01",
        // the plan of the year: ten working days after 1 January, then five more
        "alatau, KPI_PLAN_SET, 2026-Q1, 22, 2026-01-19, 2026-01-19",
        "sarysu, KPI_PLAN_PLACED, 2026-Q1, 22, 2026-01-26, 2026-01-26",
        // after the fourth quarter the pre-calculation is due before the quarter is over
        "alatau, PRE_CALCULATION_SENT, 2025-Q4, 22, 2025-12-30, 2025-12-30",
        "alatau, SURVEY_CONDUCTED, 2025-Q4, 4, 2026-01-09, 2026-01-10",
        "sarysu, SURVEY_CONDUCTED, 2025-Q4, 4, 2026-01-09, 2026-01-10"
    })
    void a_duty_of_the_body_falls_on_its_day(
            String council, DutyKind kind, String period, String paragraph, LocalDate due, LocalDate literal) {
        List<Duty> duties = Duties.of(law(council), Period.parse(period), calendar);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).contains(due);
                    assertThat(duty.literal()).contains(literal);
                    assertThat(duty.ground()).isEqualTo(new Ground(Ground.Act.METHODOLOGY, paragraph));
                    assertThat(duty.calendarVersion()).isEqualTo(calendar.version());
                    assertThat(duty.readings().contains(Reading.R08)).isEqualTo(!due.equals(literal));
                });
    }

    @ParameterizedTest(name = "{0} ¶{2}: {1} has no term in the text")
    @CsvSource({
        "alatau, SCHEDULE_APPROVED, 10",
        "sarysu, SCHEDULE_APPROVED, 10",
        "alatau, KPI_CHANGED, 25",
        "sarysu, KPI_CHANGED, 25",
        "alatau, RESULT_SENT_TO_THE_ABSENT, 11",
        "alatau, DECISION_APPEALED, 13",
        "sarysu, DECISION_APPEALED, 13",
        "alatau, DISPUTE_EXAMINED, 16",
        "sarysu, DISPUTE_EXAMINED, 16",
        "alatau, RESPONDENTS_SET, 35",
        "sarysu, RESPONDENTS_SET, 35",
        "alatau, SURVEY_REPORTED, 36",
        "sarysu, SURVEY_REPORTED, 36",
        "alatau, MARK_ARGUED, 41",
        "sarysu, MARK_ARGUED, 41",
        "alatau, FEEDBACK_GIVEN, 42",
        "sarysu, FEEDBACK_GIVEN, 42",
        "alatau, YEARLY_MARK_FORMED, 4",
        "sarysu, YEARLY_MARK_FORMED, 4",
        "alatau, TWO_UNSATISFACTORY_IN_A_ROW, 36",
        "alatau, AUTHORISED_BODY_OR_COURT, 37"
    })
    void a_duty_without_a_term_is_listed_as_such(String council, DutyKind kind, String paragraph) {
        List<Duty> duties = Duties.of(law(council), Period.quarter(2024, 4), calendar);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).isEmpty();
                    assertThat(duty.steps()).extracting(Step::kind).containsExactly(Step.Kind.NO_TERM);
                    assertThat(duty.ground().place()).isEqualTo(paragraph);
                });
    }

    @Test
    void sarysu_names_no_means_for_the_absent_and_the_national_road_is_closed_since_march_2025() {
        assertThat(kinds(Duties.of(law("sarysu"), QUARTER, calendar)))
                .doesNotContain(DutyKind.RESULT_SENT_TO_THE_ABSENT, DutyKind.AUTHORISED_BODY_OR_COURT);
    }

    @Test
    void duties_left_to_people_are_those_of_the_editions_list() {
        assertThat(Duties.leftToPeople(SarysuFixture.edition(), calendar))
                .extracting(duty -> duty.ground().place())
                .contains("17.1", "18.3", "19.4", "36", "42")
                .doesNotContain("2.1", "13");
    }

    @Test
    void a_head_absent_at_the_evaluation_is_evaluated_in_term_by_alatau_and_after_the_return_by_sarysu() {
        // away from Monday 5 October to Tuesday the 20th, back on Wednesday the 21st, the 26th is off
        PersonFacts head = head(LONG_AGO, away("2026-10-05", "2026-10-20"));

        Duty alatau = one(law("alatau"), head, DutyKind.EVALUATED_WITHOUT_PRESENCE);
        Duty sarysu = one(law("sarysu"), head, DutyKind.EVALUATED_AFTER_RETURN);

        assertThat(alatau.due()).contains(LocalDate.of(2026, 10, 9));
        assertThat(alatau.ground().place()).isEqualTo("5");
        assertThat(sarysu.due()).contains(LocalDate.of(2026, 10, 29));
        assertThat(sarysu.steps())
                .contains(new Step(Step.Kind.STARTS, List.of(Happening.RETURNED_TO_WORK, LocalDate.of(2026, 10, 21))));
        assertThat(one(law("sarysu"), head, DutyKind.RESULT_MADE_KNOWN).due()).contains(LocalDate.of(2026, 11, 2));
        assertThat(one(law("sarysu"), head, DutyKind.PRE_CALCULATION_SENT).due())
                .contains(LocalDate.of(2026, 10, 21));
    }

    @Test
    void a_second_absence_without_a_day_at_work_between_moves_the_return_once_more() {
        PersonFacts head = head(LONG_AGO, away("2026-10-05", "2026-10-20"), away("2026-10-21", "2026-10-23"));

        // the 24th and 25th are the weekend, the 26th is off
        assertThat(one(law("sarysu"), head, DutyKind.EVALUATED_AFTER_RETURN).steps())
                .contains(new Step(Step.Kind.STARTS, List.of(Happening.RETURNED_TO_WORK, LocalDate.of(2026, 10, 27))));
    }

    @Test
    void an_absence_never_shortens_the_term_of_the_evaluation() {
        // away on Wednesday 1 April alone, back on the 2nd: five working days end on the 9th, a day before the tenth
        Period first = Period.quarter(2026, 1);
        PersonFacts head = head(LONG_AGO, away("2026-04-01", "2026-04-01"));

        Duty duty = Duties.of(law("sarysu"), first, calendar, head).stream()
                .filter(one -> one.kind() == DutyKind.EVALUATED_AFTER_RETURN)
                .findFirst()
                .orElseThrow();

        assertThat(duty.due()).contains(LocalDate.of(2026, 4, 10));
        assertThat(duty.steps()).extracting(Step::kind).contains(Step.Kind.NOT_BEFORE);
    }

    @Test
    void staff_absent_at_the_evaluation_are_evaluated_in_term_by_both() {
        PersonFacts servant = new PersonFacts(
                "7",
                new ServiceFacts("E-4", LONG_AGO, Optional.empty(), List.of(away("2026-10-05", "2026-10-20"))),
                Map.of());

        for (String council : List.of("alatau", "sarysu")) {
            assertThat(one(law(council), servant, DutyKind.EVALUATED_WITHOUT_PRESENCE)
                            .due())
                    .contains(LocalDate.of(2026, 10, 9));
        }
    }

    @ParameterizedTest(name = "appointed {1}: {0} ¶22 {2} {3}")
    @CsvSource({
        "alatau, 2026-09-01, KPI_PLAN_SET_AFTER_APPOINTMENT, 2026-09-15",
        "alatau, 2026-10-01, KPI_PLAN_SET_AFTER_APPOINTMENT, 2026-10-15",
        "alatau, 2026-10-02, LAST_APPOINTMENT_WITH_KPIS, 2026-10-01",
        "sarysu, 2026-10-02, KPI_PLAN_SET_AFTER_APPOINTMENT, 2026-10-16",
        "sarysu, 2026-12-02, LAST_APPOINTMENT_WITH_KPIS, 2026-12-01"
    })
    void who_is_appointed_later_has_a_plan_of_his_own_or_none(
            String council, LocalDate appointed, DutyKind kind, LocalDate due) {
        PersonFacts head = head(appointed);

        List<Duty> duties = Duties.of(law(council), Period.of(appointed), calendar, head);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty -> assertThat(duty.due()).contains(due));
        assertThat(kinds(duties)).doesNotContain(DutyKind.KPI_PLAN_SET);
    }

    @Test
    void less_than_a_month_in_the_post_means_no_evaluation_and_the_reason_is_said() {
        List<Duty> duties = Duties.of(law("alatau"), QUARTER, calendar, servant(LocalDate.of(2026, 9, 10)));

        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.NOT_EVALUATED);
            assertThat(duty.ground().place()).isEqualTo("5");
            assertThat(duty.steps().get(0).args()).containsExactly("tooShort", 21L, 1);
        });
    }

    @Test
    void who_was_dismissed_is_evaluated_in_term_by_paragraph_6() {
        var service = new ServiceFacts("E-4", LONG_AGO, Optional.of(LocalDate.of(2026, 9, 15)), List.of());

        List<Duty> duties = Duties.of(law("alatau"), QUARTER, calendar, PersonFacts.of("7", service));

        assertThat(duties)
                .extracting(Duty::kind, duty -> duty.ground().place())
                .contains(
                        tuple(DutyKind.EVALUATED_WITHOUT_PRESENCE, "6"),
                        tuple(DutyKind.RESULT_SENT_TO_THE_ABSENT, "11"));
    }

    @Test
    void what_has_happened_replaces_the_latest_day_on_which_it_may() {
        PersonFacts asked = new PersonFacts(
                "7",
                new ServiceFacts("E-4", LONG_AGO, Optional.empty(), List.of()),
                Map.of(
                        Happening.EVALUATION_COMPLETED, LocalDate.of(2026, 10, 6),
                        Happening.ACQUAINTED, LocalDate.of(2026, 10, 7),
                        Happening.SERVANT_APPLIED, LocalDate.of(2026, 10, 12),
                        Happening.REQUEST_RECEIVED, LocalDate.of(2026, 10, 14),
                        Happening.MINUTES_SIGNED, LocalDate.of(2026, 10, 22)));

        // ¶39: Alatau counts from the day the servant applied, Sarysu from the day the request was received
        assertThat(one(law("alatau"), asked, DutyKind.RESULT_MADE_KNOWN).due()).contains(LocalDate.of(2026, 10, 8));
        assertThat(one(law("alatau"), asked, DutyKind.SESSION_REQUESTED).due()).contains(LocalDate.of(2026, 10, 14));
        assertThat(one(law("alatau"), asked, DutyKind.SESSION_CONVENED).due()).contains(LocalDate.of(2026, 10, 19));
        assertThat(one(law("alatau"), asked, DutyKind.SESSION_HELD).due()).contains(LocalDate.of(2026, 10, 27));
        assertThat(one(law("sarysu"), asked, DutyKind.SESSION_HELD).due()).contains(LocalDate.of(2026, 10, 29));
        assertThat(one(law("alatau"), asked, DutyKind.MINUTES_PLACED).due()).contains(LocalDate.of(2026, 10, 28));
        // ¶41 gives what is said and signed in a session no term of its own: the session's last day (R56)
        for (DutyKind ofTheSession : List.of(DutyKind.MARK_ARGUED, DutyKind.MINUTES_SIGNED)) {
            assertThat(one(law("alatau"), asked, ofTheSession).due()).contains(LocalDate.of(2026, 10, 27));
            assertThat(one(law("sarysu"), asked, ofTheSession).due()).contains(LocalDate.of(2026, 10, 29));
            assertThat(one(law("sarysu"), asked, ofTheSession).ground().place()).isEqualTo("41");
        }
        assertThat(one(law("alatau"), asked, DutyKind.SESSION_HELD).isExpected())
                .isFalse();
        assertThat(one(law("alatau"), servant(LONG_AGO), DutyKind.SESSION_REQUESTED)
                        .isExpected())
                .isTrue();
    }

    @Test
    void nobody_who_did_not_ask_is_promised_a_session() {
        assertThat(kinds(Duties.of(law("alatau"), QUARTER, calendar, servant(LONG_AGO))))
                .doesNotContain(DutyKind.SESSION_HELD, DutyKind.SESSION_CONVENED)
                .contains(DutyKind.SESSION_REQUESTED);
    }

    @Test
    void an_absence_moves_exactly_the_duties_that_hang_on_it() {
        PersonFacts here = head(LONG_AGO);
        PersonFacts away = head(LONG_AGO, away("2026-10-05", "2026-10-20"));

        List<DutyChange> changes = DutyChange.between(
                Duties.of(law("sarysu"), QUARTER, calendar, here), Duties.of(law("sarysu"), QUARTER, calendar, away));

        assertThat(changes.stream()
                        .filter(DutyChange::moved)
                        .map(change -> change.after().orElseThrow().kind()))
                .containsExactlyInAnyOrder(
                        DutyKind.PRE_CALCULATION_SENT,
                        DutyKind.RESULT_MADE_KNOWN,
                        DutyKind.SESSION_REQUESTED,
                        DutyKind.DOCUMENTS_KEPT);
        assertThat(DutyChange.between(
                        Duties.of(law("sarysu"), QUARTER, calendar, here),
                        Duties.of(law("sarysu"), QUARTER, calendar, here)))
                .isEmpty();
    }

    @Test
    void a_year_without_a_calendar_leaves_the_duty_without_a_day_and_says_why() {
        List<Duty> duties = Duties.of(law("alatau"), Period.quarter(2027, 4), calendar);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == DutyKind.RANKING_EVALUATED)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).isEmpty();
                    assertThat(duty.steps()).contains(Step.of(Step.Kind.CALENDAR_MISSING, 2028));
                });
    }

    @Test
    void a_day_that_the_text_keeps_is_told_without_the_calendar_of_its_year() throws IOException {
        List<Duty> duties = Duties.of(tenPoint(), Period.parse("2027-H2"), calendar);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == DutyKind.STAFF_NOTIFIED)
                .singleElement()
                .satisfies(duty -> assertThat(duty.due()).contains(LocalDate.of(2028, 1, 15)));
    }

    private static Methodology tenPoint() throws IOException {
        try (InputStream in = DutiesTest.class.getResourceAsStream("/kz/bagalau/methodology/ten-point.yaml")) {
            return EditionReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .methodology();
        }
    }

    @Test
    void a_year_lists_every_quarter_and_the_survey_once() {
        List<Duty> year = Duties.ofYear(law("sarysu"), 2026, calendar, List.of(head(LONG_AGO), servant(LONG_AGO)));

        assertThat(year)
                .filteredOn(duty -> duty.kind() == DutyKind.SURVEY_CONDUCTED)
                .hasSize(1);
        assertThat(year)
                .filteredOn(duty -> duty.kind() == DutyKind.RANKING_EVALUATED)
                .hasSize(8);
        assertThat(year)
                .filteredOn(duty -> duty.kind() == DutyKind.KPI_PLAN_SET)
                .hasSize(2);
        assertThat(year.stream().map(Duty::identity).distinct()).hasSameSizeAs(year);
    }

    @ParameterizedTest(name = "art. {1}: {0} by {4}")
    @CsvSource({
        "COMPLAINT_FILED, 92, LEARNED_OF_THE_ACT, 2026-10-07, 2027-01-07",
        "COMPLAINT_REGISTERED, 64(3), COMPLAINT_FILED, 2026-10-24, 2026-10-27",
        "COMPLAINT_FORWARDED, 91(4), COMPLAINT_FILED, 2026-10-24, 2026-10-30",
        "COMPLAINT_DECIDED, 99, COMPLAINT_RECEIVED, 2026-10-02, 2026-11-02",
        "DEEMED_REFUSED, 100(5), COMPLAINT_RECEIVED, 2026-10-02, 2026-11-03",
        "LEFT_WITHOUT_CONSIDERATION_TOLD, 95(2), LEFT_WITHOUT_CONSIDERATION, 2026-10-02, 2026-10-07"
    })
    void a_complaint_has_the_terms_of_the_administrative_code(
            DutyKind kind, String article, Happening happening, LocalDate day, LocalDate due) {
        List<Duty> duties = ComplaintDuties.of("7", Map.of(happening, day), calendar);

        assertThat(duties)
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).contains(due);
                    assertThat(duty.ground()).isEqualTo(Ground.code(article));
                });
    }

    @Test
    void what_the_administrative_code_gives_no_day_is_listed_with_every_complaint() {
        assertThat(ComplaintDuties.of("7", Map.of(), calendar))
                .extracting(Duty::kind, duty -> duty.ground().place(), Duty::due)
                .containsExactlyInAnyOrder(
                        tuple(DutyKind.ACT_SUSPENDED, "96", Optional.empty()),
                        tuple(DutyKind.COURT_AFTER_REVIEW, "100(6)", Optional.empty()),
                        tuple(DutyKind.COURT_WITHOUT_HIGHER_BODY, "91(6)", Optional.empty()));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RANKING_EVALUATED | 2026-Q3 | STARTS PERIOD_ENDS 2026-09-30, NAMED_DAY 2026-10-10, MOVED 2026-10-09",
                "RANKING_EVALUATED | 2026-Q1 | STARTS PERIOD_ENDS 2026-03-31, NAMED_DAY 2026-04-10",
                "RESULT_MADE_KNOWN | 2026-Q3 | STARTS_AT_THE_LATEST EVALUATION_COMPLETED 2026-10-09, WORKING_DAYS 2 FROM_NEXT_WORKING_DAY",
                "PRE_CALCULATION_SENT | 2026-Q3 | STARTS LAST_DAY_OF_EVALUATION 2026-10-09, WORKING_DAYS_BACK 5",
                "DOCUMENTS_KEPT | 2026-Q3 | STARTS_AT_THE_LATEST EVALUATION_COMPLETED 2026-10-09, YEARS 3",
                "LAST_START_TO_BE_EVALUATED | 2026-Q3 | STARTS PERIOD_ENDS 2026-09-30, MONTHS 1"
            })
    void a_day_is_explained_step_by_step(DutyKind kind, String period, String steps) {
        assertThat(Duties.of(law("alatau"), Period.parse(period), calendar))
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty -> assertThat(told(duty.steps())).isEqualTo(steps));
    }

    @Test
    void a_complaint_filed_on_a_working_day_is_registered_on_it_and_on_a_day_off_moved() {
        assertThat(told(registered("2026-10-23").steps())).isEqualTo("STARTS COMPLAINT_FILED 2026-10-23");
        assertThat(told(registered("2026-10-24").steps()))
                .isEqualTo("STARTS COMPLAINT_FILED 2026-10-24, MOVED 2026-10-27");
    }

    @Test
    void a_day_that_the_edition_leaves_on_a_day_off_says_so() {
        Methodology keeps = Changed.edition(Changed.replacing("roll: previousWorkingDay", "roll: keep"))
                .methodology();

        assertThat(Duties.of(keeps, QUARTER, calendar))
                .filteredOn(duty -> duty.kind() == DutyKind.RANKING_EVALUATED)
                .singleElement()
                .satisfies(duty -> assertThat(told(duty.steps()))
                        .isEqualTo(
                                "STARTS PERIOD_ENDS 2026-09-30, NAMED_DAY 2026-10-10, LEFT_ON_A_DAY_OFF 2026-10-10"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RESULT_MADE_KNOWN, R07 R20",
        "SESSION_REQUESTED, R07",
        "PRE_CALCULATION_SENT, R02",
        "RESULT_SENT_TO_THE_ABSENT, R03",
        "LAST_START_TO_BE_EVALUATED, R13",
        "LAST_APPOINTMENT_WITH_KPIS, R12",
        "DOCUMENTS_KEPT, R10"
    })
    void a_duty_names_the_readings_it_rests_on(DutyKind kind, String readings) {
        assertThat(Duties.of(law("alatau"), QUARTER, calendar))
                .filteredOn(duty -> duty.kind() == kind)
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.readings().stream().map(Reading::name)).containsExactly(readings.split(" ")));
    }

    @Test
    void duties_come_in_the_order_of_their_days_and_those_without_one_come_last() {
        List<Duty> duties = Duties.ofYear(law("alatau"), 2026, calendar, List.of(head(LONG_AGO), servant(LONG_AGO)));

        assertThat(duties.stream().map(duty -> duty.due().orElse(LocalDate.MAX)))
                .isSorted();
        assertThat(duties.get(0).due()).isPresent();
        assertThat(duties.get(duties.size() - 1).due()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} acts, {2} is told")
    @CsvSource({
        "PRE_CALCULATION_SENT, HR PLANNING_UNIT, EVALUATOR",
        "SESSION_REQUESTED, EVALUATED, APPOINTING_OFFICIAL",
        "SESSION_CONVENED, APPOINTING_OFFICIAL, HR SESSION_MEMBERS"
    })
    void a_duty_says_who_acts_and_who_is_told(DutyKind kind, String acts, String told) {
        Duty duty = Duties.of(law("alatau"), QUARTER, calendar).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();

        assertThat(duty.acts()).extracting(Party::name).containsExactly(acts.split(" "));
        assertThat(duty.told()).extracting(Party::name).containsExactly(told.split(" "));
    }

    @Test
    void duties_left_to_people_are_told_apart_by_their_paragraph() {
        List<Duty> left = Duties.leftToPeople(SarysuFixture.edition(), calendar);

        assertThat(left).isNotEmpty().allSatisfy(duty -> assertThat(
                        duty.identity().paragraph())
                .isEqualTo(duty.ground().place()));
        assertThat(Duties.of(law("alatau"), QUARTER, calendar))
                .extracting(duty -> duty.identity().paragraph())
                .containsOnly("");
    }

    @Test
    void only_a_place_in_the_councils_own_decision_opens_its_text() {
        assertThat(new Ground(Ground.Act.METHODOLOGY, "17.1").citation()).contains(Citation.of("17.1"));
        assertThat(Ground.code("91(4)").citation()).isEmpty();
        assertThat(Ground.decree("36").citation()).isEmpty();
    }

    @Test
    void a_period_of_a_length_by_which_nobody_is_evaluated_has_no_duties_of_evaluation() {
        Period half = Period.parse("2026-H2");

        assertThat(Duties.of(law("alatau"), half, calendar)).isEmpty();
        assertThat(Duties.of(law("alatau"), half, calendar, servant(LONG_AGO))).isEmpty();
        assertThat(Duties.of(law("alatau"), half, calendar, head(LONG_AGO))).isEmpty();
    }

    @Test
    void a_body_with_one_method_alone_has_its_schedule_and_its_results_too() {
        Methodology byKpi = BodyFixture.village().methodology();
        Methodology byRanking = TenPoint.edition().methodology();

        for (List<Duty> duties : List.of(
                Duties.of(byKpi, Period.parse("2026"), calendar),
                Duties.of(byRanking, Period.parse("2026-H1"), calendar))) {
            assertThat(kinds(duties))
                    .contains(
                            DutyKind.SCHEDULE_APPROVED,
                            DutyKind.LAST_START_TO_BE_EVALUATED,
                            DutyKind.RESULT_MADE_KNOWN,
                            DutyKind.DOCUMENTS_KEPT);
        }
    }

    @Test
    void a_term_that_runs_into_a_year_without_a_calendar_has_no_day_either() {
        assertThat(Duties.of(law("alatau"), Period.quarter(2028, 1), calendar))
                .filteredOn(duty -> duty.kind() == DutyKind.KPI_PLAN_SET)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due()).isEmpty();
                    assertThat(told(duty.steps()))
                            .startsWith("STARTS PERIOD_BEGINS 2028-01-01")
                            .endsWith("CALENDAR_MISSING 2028");
                });
    }

    @Test
    void everybody_is_evaluated_by_his_own_method_in_term() {
        assertThat(kinds(Duties.of(law("alatau"), QUARTER, calendar, head(LONG_AGO))))
                .contains(DutyKind.KPI_EVALUATED, DutyKind.PRE_CALCULATION_SENT)
                .doesNotContain(DutyKind.RANKING_EVALUATED);
        assertThat(kinds(Duties.of(law("alatau"), QUARTER, calendar, servant(LONG_AGO))))
                .contains(DutyKind.RANKING_EVALUATED)
                .doesNotContain(DutyKind.KPI_EVALUATED, DutyKind.PRE_CALCULATION_SENT);
    }

    @Test
    void a_plan_is_placed_after_it_was_set() {
        PersonFacts head = new PersonFacts(
                "1", head(LocalDate.of(2026, 10, 2)).service(), Map.of(Happening.KPIS_SET, LocalDate.of(2026, 10, 6)));

        assertThat(Duties.of(law("sarysu"), Period.quarter(2026, 4), calendar, head))
                .filteredOn(duty -> duty.kind() == DutyKind.KPI_PLAN_PLACED)
                .singleElement()
                .satisfies(duty -> assertThat(told(duty.steps())).startsWith("STARTS KPIS_SET 2026-10-06"));
    }

    @Test
    void an_absent_and_a_dismissed_servant_rest_on_different_readings() {
        PersonFacts away = PersonFacts.of(
                "7", new ServiceFacts("E-4", LONG_AGO, Optional.empty(), List.of(away("2026-10-05", "2026-10-20"))));
        PersonFacts gone = PersonFacts.of(
                "7", new ServiceFacts("E-4", LONG_AGO, Optional.of(LocalDate.of(2026, 9, 15)), List.of()));

        // R08 moves the tenth, a Saturday
        assertThat(one(law("alatau"), away, DutyKind.EVALUATED_WITHOUT_PRESENCE).readings())
                .containsExactly(Reading.R02, Reading.R26, Reading.R08);
        assertThat(one(law("alatau"), gone, DutyKind.EVALUATED_WITHOUT_PRESENCE).readings())
                .containsExactly(Reading.R02, Reading.R27, Reading.R08);
    }

    @Test
    void the_return_follows_the_absence_at_the_evaluation_not_an_earlier_one() {
        PersonFacts head = head(LONG_AGO, away("2026-08-03", "2026-08-14"), away("2026-10-05", "2026-10-20"));

        assertThat(told(one(law("sarysu"), head, DutyKind.EVALUATED_AFTER_RETURN)
                        .steps()))
                .contains("STARTS RETURNED_TO_WORK 2026-10-21");
    }

    @Test
    void a_third_absence_without_a_day_at_work_between_moves_the_return_again() {
        PersonFacts head = head(
                LONG_AGO,
                away("2026-10-05", "2026-10-20"),
                away("2026-10-21", "2026-10-23"),
                away("2026-10-27", "2026-10-28"));

        assertThat(told(one(law("sarysu"), head, DutyKind.EVALUATED_AFTER_RETURN)
                        .steps()))
                .contains("STARTS RETURNED_TO_WORK 2026-10-29");
    }

    @Test
    void an_absence_of_a_kind_that_the_edition_does_not_name_moves_nothing() {
        Methodology withoutTrips = Changed.edition(
                        ShippedEditions.documents().get(1), Changed.replacing("      - businessTrip\n", ""))
                .methodology();
        var trip = new AbsenceSpan(AbsenceKind.BUSINESS_TRIP, LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 23));
        PersonFacts head = head(LONG_AGO, away("2026-10-05", "2026-10-20"), trip);

        assertThat(told(one(withoutTrips, head, DutyKind.EVALUATED_AFTER_RETURN).steps()))
                .contains("STARTS RETURNED_TO_WORK 2026-10-21");
        assertThat(told(one(law("sarysu"), head, DutyKind.EVALUATED_AFTER_RETURN)
                        .steps()))
                .contains("STARTS RETURNED_TO_WORK 2026-10-27");
    }

    @Test
    void every_method_waits_for_the_return_as_long_as_its_own_rule_says() {
        Methodology both = Changed.edition(
                        ShippedEditions.documents().get(1),
                        Changed.replacing(
                                "      - { par: 5, methods: [ranking, survey] }",
                                "      - { par: 5, methods: [ranking, survey], afterReturn: "
                                        + "{ par: 5, workingDays: 8, from: returnedToWork, counting: fromNextWorkingDay } }"))
                .methodology();
        PersonFacts servant = PersonFacts.of(
                "7", new ServiceFacts("E-4", LONG_AGO, Optional.empty(), List.of(away("2026-10-05", "2026-10-20"))));

        // back on Wednesday the 21st, the 26th is off: five working days end on the 29th, eight on 3 November
        assertThat(one(both, head(LONG_AGO, away("2026-10-05", "2026-10-20")), DutyKind.EVALUATED_AFTER_RETURN)
                        .due())
                .contains(LocalDate.of(2026, 10, 29));
        assertThat(one(both, servant, DutyKind.EVALUATED_AFTER_RETURN).due()).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest(name = "¶38-41, {0}: known {1} of {2}: session by {3}, minutes by {4}")
    @CsvSource({
        "alatau, REQUEST_RECEIVED, 2026-10-14, 2026-10-29, 2026-11-03",
        "sarysu, SERVANT_APPLIED, 2026-10-14, 2026-10-29, 2026-11-03"
    })
    void what_is_known_of_a_request_stands_for_what_is_not(
            String council, Happening known, LocalDate day, LocalDate held, LocalDate minutes) {
        PersonFacts asked = new PersonFacts("7", servant(LONG_AGO).service(), Map.of(known, day));
        List<Duty> duties = Duties.of(law(council), QUARTER, calendar, asked);

        assertThat(one(law(council), asked, DutyKind.SESSION_HELD).due()).contains(held);
        assertThat(one(law(council), asked, DutyKind.MINUTES_PLACED).due()).contains(minutes);
        assertThat(kinds(duties)).contains(DutyKind.FEEDBACK_GIVEN, DutyKind.DECISION_APPEALED);
    }

    @Test
    void minutes_are_due_after_the_session_that_was_held_earlier_than_its_last_day() {
        PersonFacts held = new PersonFacts(
                "7",
                servant(LONG_AGO).service(),
                Map.of(
                        Happening.SERVANT_APPLIED, LocalDate.of(2026, 10, 12),
                        Happening.SESSION_HELD, LocalDate.of(2026, 10, 15)));

        assertThat(told(one(law("alatau"), held, DutyKind.MINUTES_PLACED).steps()))
                .startsWith("STARTS_AT_THE_LATEST MINUTES_SIGNED 2026-10-15");
    }

    private Duty registered(String filed) {
        return ComplaintDuties.of("7", Map.of(Happening.COMPLAINT_FILED, LocalDate.parse(filed)), calendar).stream()
                .filter(duty -> duty.kind() == DutyKind.COMPLAINT_REGISTERED)
                .findFirst()
                .orElseThrow();
    }

    /** The steps in one line: each with its kind and what fills its words. */
    private static String told(List<Step> steps) {
        return steps.stream()
                .map(step -> Stream.concat(Stream.of(step.kind()), step.args().stream())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private Duty one(Methodology law, PersonFacts facts, DutyKind kind) {
        return Duties.of(law, QUARTER, calendar, facts).stream()
                .filter(duty -> duty.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<DutyKind> kinds(List<Duty> duties) {
        return new ArrayList<>(duties.stream().map(Duty::kind).toList());
    }

    static Methodology law(String council) {
        return council.equals("alatau") ? AlatauFixture.methodology() : SarysuFixture.methodology();
    }

    static PersonFacts head(LocalDate appointed, AbsenceSpan... absences) {
        return PersonFacts.of("1", new ServiceFacts("E-2", appointed, Optional.empty(), List.of(absences)));
    }

    static PersonFacts servant(LocalDate appointed) {
        return PersonFacts.of("7", new ServiceFacts("E-4", appointed, Optional.empty(), List.of()));
    }

    private static AbsenceSpan away(String from, String until) {
        return new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.parse(from), LocalDate.parse(until));
    }
}
