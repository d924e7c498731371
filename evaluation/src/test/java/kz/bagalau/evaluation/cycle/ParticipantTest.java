package kz.bagalau.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.cycle.Participant.Way;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.StandIns;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs 2, 5, 6, 21, 28, 29: who is evaluated in the III quarter of 2026, by the two shipped editions. */
class ParticipantTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(ShippedCalendars.all());
    private static final Period THIRD_QUARTER = Period.parse("2026-Q3");
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID CHAIR = UUID.randomUUID();

    @ParameterizedTest(name = "[{0}] {1}: {8} ({9}-тармақ)")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alatau | 1-staff all the quarter          | E-4 | 2024-02-01 |            |            |            | true  | present   | 28 | false
                    alatau | 23 days in the post              | E-5 | 2026-09-08 |            |            |            | false | tooShort  | 5  | false
                    alatau | one month to the day             | E-5 | 2026-09-01 |            |            |            | true  | present   | 28 | false
                    alatau | a day less than a month          | E-5 | 2026-09-02 |            |            |            | false | tooShort  | 5  | false
                    alatau | on leave while evaluated         | E-4 | 2024-02-01 |            | 2026-10-01 | 2026-10-20 | true  | absent    | 5  | true
                    alatau | leave that ended with the period | E-4 | 2024-02-01 |            | 2026-09-01 | 2026-09-30 | true  | present   | 28 | false
                    alatau | dismissed in the quarter         | E-4 | 2024-02-01 | 2026-08-14 |            |            | true  | dismissed | 6  | true
                    alatau | dismissed after three weeks      | E-4 | 2024-02-01 | 2026-07-21 |            |            | false | tooShort  | 5  | false
                    alatau | the head                         | E-2 | 2023-05-01 |            |            |            | true  | byKpi     | 21 | false
                    sarysu | staff all the quarter            | E-4 | 2024-02-01 |            |            |            | true  | present   | 28 | false
                    sarysu | 23 days in the post              | E-5 | 2026-09-08 |            |            |            | false | tooShort  | 5  | false
                    sarysu | on leave while evaluated         | E-4 | 2024-02-01 |            | 2026-10-01 | 2026-10-20 | true  | absent    | 5  | true
                    sarysu | dismissed in the quarter         | E-4 | 2024-02-01 | 2026-08-14 |            |            | true  | dismissed | 6  | true
                    sarysu | the head                         | E-2 | 2023-05-01 |            |            |            | true  | byKpi     | 21 | false
                    sarysu | the head on leave                | E-2 | 2023-05-01 |            | 2026-10-01 | 2026-10-20 | true  | afterReturn | 5 | false
                    """)
    void each_person_has_a_verdict_with_its_paragraph(
            String council,
            String who,
            String category,
            LocalDate appointed,
            LocalDate dismissed,
            LocalDate awayFrom,
            LocalDate awayUntil,
            boolean evaluated,
            String reason,
            String paragraph,
            boolean withoutPresence) {
        var absences = awayFrom == null
                ? List.<AbsenceSpan>of()
                : List.of(new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, awayFrom, awayUntil));
        var person =
                servant(UUID.randomUUID(), who, category, true, appointed, Optional.ofNullable(dismissed), absences);

        var participant = participant(council, person);

        assertThat(participant.verdict().evaluated()).isEqualTo(evaluated);
        assertThat(participant.verdict().reasonKey()).isEqualTo(reason);
        assertThat(String.valueOf(participant.verdict().by().number())).isEqualTo(paragraph);
        assertThat(participant.verdict().withoutPresence()).isEqualTo(withoutPresence);
        assertThat(participant.hasSheet()).isEqualTo(evaluated && !category.equals("E-2"));
    }

    @ParameterizedTest(name = "[{0}] 2(5)-тармақ: the chair is not of corps B")
    @CsvSource({"alatau", "sarysu"})
    void the_chair_of_the_council_is_not_evaluated(String council) {
        var chair = servant(CHAIR, "Chair", "", false, LocalDate.of(2023, 4, 1), Optional.empty(), List.of());

        var participant = participant(council, chair);

        assertThat(participant.way()).isEqualTo(Way.NONE);
        assertThat(participant.verdict().evaluated()).isFalse();
        assertThat(participant.verdict().reasonKey()).isEqualTo("notBCorps");
        assertThat(participant.verdict().by().number()).isEqualTo(2);
        assertThat(participant.hasSheet()).isFalse();
    }

    @ParameterizedTest(name = "[{0}] 29-тармақ: the head of category E-2 evaluates")
    @CsvSource({"alatau", "sarysu"})
    void the_head_of_the_body_evaluates_the_staff(String council) {
        assertThat(participant(council, staff("Somebody"))
                        .evaluator()
                        .orElseThrow()
                        .employee())
                .isEqualTo(HEAD);
    }

    @ParameterizedTest(name = "[{0}] 29-тармақ: without a head there is nobody to evaluate")
    @CsvSource({"alatau", "sarysu"})
    void without_a_head_the_sheet_could_go_to_nobody(String council) {
        var person = staff("Somebody");

        var participant = Participant.of(
                        edition(council).methodology(),
                        THIRD_QUARTER,
                        CALENDAR,
                        List.of(person),
                        List.of(person),
                        StandIns.NONE)
                .get(0);

        assertThat(participant.lacksEvaluator()).isTrue();
    }

    @Test
    void whoever_has_left_is_evaluated_by_the_head_who_serves_now() {
        var gone = servant(
                UUID.randomUUID(),
                "Gone",
                "E-4",
                true,
                LocalDate.of(2024, 2, 1),
                Optional.of(LocalDate.of(2026, 8, 14)),
                List.of());

        var sheet = participant("alatau", gone).sheet();

        assertThat(sheet).isEqualTo(new SheetDue(gone.employee(), HEAD, true));
    }

    @ParameterizedTest(name = "[{0}] 29-тармақ, R49: sent away {1} - has a sheet here {2}")
    @CsvSource({"alatau,true,true", "alatau,false,false", "sarysu,true,true", "sarysu,false,false"})
    void where_the_text_is_silent_the_body_that_sent_a_seconded_servant_evaluates_him(
            String council, boolean sentAway, boolean sheetHere) {
        var person = staff("Somebody");
        var standIns = new StandIns(
                Map.of(), Map.of(person.employee(), new StandIns.OtherBody(sentAway, "Қаржы министрлігі")));

        var participant = participant(council, person, standIns);

        assertThat(participant.hasSheet()).isEqualTo(sheetHere);
        assertThat(participant.lacksEvaluator()).isFalse();
        assertThat(participant.verdict().reasonKey()).isEqualTo(sheetHere ? "present" : "secondedHere");
        assertThat(participant.verdict().args()).isEqualTo(sheetHere ? List.of() : List.of("Қаржы министрлігі"));
    }

    @ParameterizedTest(name = "[{0}] 29-тармақ, R48: no paragraph knows a substitute")
    @CsvSource({"alatau", "sarysu"})
    void where_the_text_is_silent_an_order_of_substitution_moves_no_sheet(String council) {
        var person = staff("Somebody");
        var standIns = new StandIns(Map.of(HEAD, person.employee()), Map.of());

        assertThat(participant(council, staff("Another"), standIns).sheet().evaluator())
                .isEqualTo(HEAD);
    }

    private static Participant participant(String council, Servant person) {
        return participant(council, person, StandIns.NONE);
    }

    private static Participant participant(String council, Servant person, StandIns standIns) {
        var now = new ArrayList<Servant>();
        now.add(person);
        now.add(servant(HEAD, "Head", "E-2", true, LocalDate.of(2023, 5, 1), Optional.empty(), List.of()));
        return Participant.of(edition(council).methodology(), THIRD_QUARTER, CALENDAR, List.of(person), now, standIns)
                .get(0);
    }

    private static Edition edition(String council) {
        return ShippedEditions.all().stream()
                .filter(edition -> edition.council().equals(council))
                .findFirst()
                .orElseThrow();
    }

    private static Servant staff(String name) {
        return servant(UUID.randomUUID(), name, "E-4", true, LocalDate.of(2024, 2, 1), Optional.empty(), List.of());
    }

    private static Servant servant(
            UUID id,
            String name,
            String category,
            boolean bCorps,
            LocalDate appointed,
            Optional<LocalDate> dismissed,
            List<AbsenceSpan> absences) {
        return new Servant(
                id,
                name,
                name,
                UUID.randomUUID(),
                "Бөлім",
                "Отдел",
                "Маман",
                "Специалист",
                category,
                bCorps,
                appointed,
                dismissed,
                Optional.of(HEAD),
                Optional.of(CHAIR),
                absences);
    }
}
