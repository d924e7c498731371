package kz.bagalau.evaluation.kpi;

import static kz.bagalau.evaluation.kpi.KpiSheetFixture.BEFORE_ITS_END;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.DOCUMENT;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.IN_TIME;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.NOON;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.QUARTER;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.TOO_LATE;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.planned;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.evaluation.states.StatePicture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.MarkNotPermitted;
import kz.bagalau.methodology.kpi.ValueNegative;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiSheetTest {

    @ParameterizedTest(name = "{0}: 22, 27")
    @ValueSource(strings = {"alatau", "sarysu"})
    void a_sheet_goes_from_the_plan_over_the_values_and_the_marks_to_its_mean(String council) {
        var given = sheetOf(council);

        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.PREPARED);
        given.sent("10", "8.2", "4.45");
        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.SENT);
        given.opened();
        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.MARKING);
        given.mark(1, "5");
        given.mark(2, "4.2");
        given.mark(3, "2.1");
        KpiSheetClosed closed = given.close(IN_TIME, "");

        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.CLOSED);
        assertThat(closed.dueOn()).isEqualTo("2026-10-09");
        assertThat(closed.lateReason()).isEmpty();
        var arithmetic = given.on(IN_TIME).arithmetic(given.sheet);
        assertThat(arithmetic.mean().orElseThrow().value()).isEqualByComparingTo("3.77");
        assertThat(arithmetic.mean().orElseThrow().unrounded()).isEqualByComparingTo("3.766666");
        assertThat(arithmetic.meanBy().annexNumber()).isEqualTo(2);
        assertThat(given.sheet.evaluated().method()).isEqualTo(MethodKind.KPI);
        assertThat(given.sheet.evaluated().sheet()).isEqualTo(given.sheet.id());
    }

    @ParameterizedTest(name = "{0} of 10 permits {1} to {2} and refuses {3}: 27, annex 3")
    @CsvSource({
        "8.2, 4, 4.24, 4.25",
        "8.2, 4, 4.24, 3.99",
        "10, 5, 5, 4.99",
        "25, 5, 5, 4.99",
        "0, 0, 0.24, 0.25",
        "4.449, 2, 2.24, 2.25",
    })
    void a_mark_is_given_inside_the_band_and_nowhere_else(String actual, String lowest, String highest, String other) {
        var given = sheetOf("alatau").sent(actual, "10", "10").opened();

        assertThat(given.mark(1, lowest).after()).contains(Score.of(lowest));
        assertThat(given.mark(1, highest).after()).contains(Score.of(highest));
        assertThatThrownBy(() -> given.mark(1, other))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(MarkNotPermitted.class));
        assertThat(given.sheet.lines().get(0).value()).contains(Score.of(highest));
    }

    @Test
    void a_percentage_in_the_hole_is_read_by_r21_and_the_reading_is_shown() {
        var given = sheetOf("sarysu").sent("4.475", "10", "10").opened();
        var rules = given.on(IN_TIME);

        var reached = rules.realisation(given.sheet.lines().get(0)).orElseThrow();

        assertThat(reached.percent()).isEqualByComparingTo("44.75");
        assertThat(rules.hole(reached).orElseThrow().by()).isEqualTo(Reading.R21);
        assertThat(rules.band(reached).highest()).isEqualByComparingTo("2.24");
        assertThat(given.mark(1, "2.24").after()).contains(Score.of("2.24"));
    }

    @Test
    void nothing_is_marked_before_hr_has_sent_the_values() {
        var given = sheetOf("alatau").entered("10", "10", "10").opened();

        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.AWAITING_ACTUALS);
        assertRefused(() -> given.mark(1, "5"), new KpiSheetRefusal.ActualsNotSent(Citation.of("22")));
    }

    @Test
    void nothing_is_marked_before_the_quarter_is_opened() {
        var given = sheetOf("alatau").sent("10", "10", "10");

        assertThatThrownBy(() -> given.mark(1, "5")).isInstanceOf(Refused.class);
        assertThat(given.sheet.lines()).allMatch(line -> line.value().isEmpty());
    }

    @Test
    void the_evaluator_is_refused_with_paragraph_27_until_the_quarter_is_opened() {
        var given = sheetOf("alatau").sent("10", "10", "10");
        given.opened();

        assertThat(given.mark(1, "5").citation()).map(Citation::paragraph).contains("27");
    }

    @Test
    void all_values_go_in_one_act_and_what_is_missing_is_named() {
        var given = sheetOf("alatau").entered("10", "8");

        assertRefused(given::send, new KpiSheetRefusal.ActualsMissing(Citation.of("22"), List.of("Индикатор 3")));
        assertThat(given.sheet.sent()).isFalse();
    }

    @Test
    void a_value_is_sent_with_its_document_only() {
        var given = sheetOf("alatau").entered("10", "8");
        given.sheet.enter(given.line(3), 0, Optional.of(new BigDecimal("9")), "", given.on(BEFORE_ITS_END), NOON);

        assertRefused(given::send, new KpiSheetRefusal.SourcesMissing(Citation.of("22"), List.of("Индикатор 3")));
    }

    @Test
    void after_its_term_values_are_sent_late_and_with_a_reason_only() {
        var given = sheetOf("alatau").entered("10", "8", "9");
        LocalDate term = given.on(IN_TIME).preCalculation().orElseThrow().date();

        assertThat(term).isEqualTo("2026-10-02");
        assertRefused(
                () -> given.sheet.send(0, false, given.on(IN_TIME), " ", "Кадр", NOON),
                new LateReasonMissing(Citation.of("22"), term));
        ActualsSent sent = given.sheet.send(0, false, given.on(IN_TIME), "Есеп кеш келді.", "Кадр", NOON);

        assertThat(sent.lateReason()).contains("Есеп кеш келді.");
        assertThat(given.sheet.sentDueOn()).contains(term);
    }

    @Test
    void on_the_last_day_of_the_term_values_are_in_time() {
        var given = sheetOf("sarysu").entered("10", "8", "9");

        ActualsSent sent = given.sheet.send(0, false, given.on(LocalDate.of(2026, 10, 2)), "", "Кадр", NOON);

        assertThat(sent.lateReason()).isEmpty();
    }

    @Test
    void a_planning_unit_agrees_before_and_a_changed_value_is_agreed_anew() {
        var given = sheetOf("alatau").entered("10", "8", "9");
        var rules = given.on(BEFORE_ITS_END);
        var missing = new KpiSheetRefusal.PlanningAgreementMissing(Citation.of("22"));

        assertRefused(() -> given.sheet.send(0, true, rules, "", "Кадр", NOON), missing);
        given.sheet.agree(0, rules, "Жоспар Бөлімі", NOON);
        given.enter(1, "9");
        assertRefused(() -> given.sheet.send(0, true, rules, "", "Кадр", NOON), missing);
        given.sheet.agree(0, rules, "Жоспар Бөлімі", NOON);
        given.sheet.send(0, true, rules, "", "Кадр", NOON);

        assertThat(given.sheet.agreedBy()).contains("Жоспар Бөлімі");
    }

    @Test
    void sent_values_stand_until_they_are_taken_back_with_a_reason() {
        var given = sheetOf("alatau").sent("10", "8", "9");
        var rules = given.on(IN_TIME);

        assertRefused(() -> given.enter(1, "9"), new KpiSheetRefusal.ActualsStand(Citation.of("22")));
        assertRefused(
                () -> given.sheet.recall(0, rules, ""), new KpiSheetRefusal.RecallReasonMissing(Citation.of("22")));
        given.sheet.recall(0, rules, "Қате сан.");

        assertThat(given.sheet.state()).isEqualTo(KpiSheet.State.PREPARED);
        assertThat(given.sheet.recalledFor()).contains("Қате сан.");
        assertThat(given.enter(1, "9").before()).contains(new BigDecimal("10"));
    }

    @Test
    void a_mark_that_the_corrected_value_does_not_permit_hinders_the_closing() {
        var given = sheetOf("alatau").sent("10", "10", "10").opened();
        for (int number = 1; number <= 3; number++) {
            given.mark(number, "5");
        }
        given.sheet.recall(0, given.on(IN_TIME), "Қате сан.");
        given.enter(1, "8");
        given.sheet.send(0, false, given.on(IN_TIME), "Түзетілді.", "Кадр", NOON);

        assertThatThrownBy(() -> given.close(IN_TIME, ""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(MarkNotPermitted.class));
        given.mark(1, "4.1");
        assertThat(given.close(IN_TIME, "").dueOn()).isEqualTo("2026-10-09");
    }

    @Test
    void a_value_that_the_law_refuses_is_not_kept() {
        var given = sheetOf("alatau").entered("10");

        assertThatThrownBy(() -> given.enter(1, "-1"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(ValueNegative.class));
        assertThat(given.sheet.lines().get(0).actual()).contains(new BigDecimal("10"));
    }

    @Test
    void an_indicator_without_a_value_of_the_period_is_shown_but_neither_asked_nor_marked() {
        var given = sheetOf("alatau", "10", "", "10");
        given.enter(1, "10");
        given.enter(3, "8");
        given.send();
        given.opened();
        given.mark(1, "5");
        given.mark(3, "4");

        assertThatThrownBy(() -> given.mark(2, "5"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(KpiSheetRefusal.NotMarkedThisPeriod.class));
        given.close(IN_TIME, "");
        assertThat(given.on(IN_TIME)
                        .arithmetic(given.sheet)
                        .mean()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("4.5");
        assertThat(given.sheet.lines()).hasSize(3);
    }

    @Test
    void a_sheet_is_closed_with_every_mark_and_what_is_missing_is_named() {
        var given = sheetOf("sarysu").sent("10", "10", "10").opened();
        given.mark(1, "5");
        given.mark(3, "5");

        assertThatThrownBy(() -> given.close(IN_TIME, "")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().arguments())
                .containsExactly("Индикатор 2"));
    }

    @Test
    void after_the_due_day_a_sheet_is_closed_late_and_with_a_reason_only() {
        var given = sheetOf("alatau").sent("10", "10", "10").opened();
        for (int number = 1; number <= 3; number++) {
            given.mark(number, "5");
        }

        assertRefused(
                () -> given.close(TOO_LATE, ""), new LateReasonMissing(Citation.of("4"), LocalDate.of(2026, 10, 9)));
        assertThat(given.close(TOO_LATE, "Іссапар.").lateReason()).contains("Іссапар.");
    }

    @Test
    void a_closed_sheet_stands() {
        var given = sheetOf("alatau").sent("10", "10", "10").opened();
        for (int number = 1; number <= 3; number++) {
            given.mark(number, "5");
        }
        given.close(IN_TIME, "");

        assertThatThrownBy(() -> given.mark(1, "5"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(SheetAlreadyClosed.class));
        assertThatThrownBy(() -> given.sheet.recall(0, given.on(IN_TIME), "Қате сан."))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(SheetAlreadyClosed.class));
    }

    @Test
    void a_stranger_and_the_evaluated_person_give_no_marks_by_paragraph_20() {
        var given = sheetOf("alatau").sent("10", "10", "10").opened();

        for (UUID other : List.of(given.stranger, given.head)) {
            assertRefused(
                    () -> given.sheet.mark(
                            given.line(1), 0, Optional.of(Score.of("5")), "", given.on(IN_TIME), other, NOON),
                    new NotYourSheet(Citation.of("20")));
            assertRefused(
                    () -> given.sheet.close(0, given.on(IN_TIME), "", other, NOON),
                    new NotYourSheet(Citation.of("20")));
        }
    }

    @Test
    void two_windows_lose_nothing_to_each_other() {
        var given = sheetOf("alatau").entered("10", "8", "9");
        var rules = given.on(BEFORE_ITS_END);

        assertRefused(
                () -> given.sheet.enter(given.line(1), 7, Optional.of(BigDecimal.ONE), "", rules, NOON),
                new KpiSheetRefusal.ActualChangedMeanwhile(Optional.of(new BigDecimal("10")), DOCUMENT));
        assertRefused(() -> given.sheet.send(7, false, rules, "", "Кадр", NOON), new ChangedMeanwhile());
        given.send();
        given.opened();
        given.mark(1, "5");
        assertRefused(
                () -> given.sheet.mark(
                        given.line(1), 7, Optional.of(Score.of("5")), "", given.on(IN_TIME), given.evaluator, NOON),
                new MarkChangedMeanwhile(Optional.of(Score.of("5")), ""));
    }

    @Test
    void lines_follow_a_changed_plan_and_what_was_entered_stays() {
        var given = sheetOf("alatau").entered("10", "8", "9");
        var kept = new PlannedLine(
                given.line(1),
                1,
                "Индикатор 1, нақтыланған",
                "іс-шара",
                given.planned.get(0).measure(),
                Optional.of(new BigDecimal("20")));
        UUID standing = UUID.randomUUID();

        given.sheet.follow(standing, List.of(kept, planned(2, "5")), Citation.of("22"));

        assertThat(given.sheet.plan()).isEqualTo(standing);
        assertThat(given.sheet.lines())
                .extracting(KpiLine::name)
                .containsExactly("Индикатор 1, нақтыланған", "Индикатор 2");
        assertThat(given.sheet.lines().get(0).actual()).contains(new BigDecimal("10"));
        assertThat(given.sheet.lines().get(0).planned()).contains(new BigDecimal("20"));
        assertThat(given.sheet.lines().get(1).actual()).isEmpty();
    }

    @Test
    void sent_values_do_not_follow_a_changed_plan() {
        var given = sheetOf("alatau").sent("10", "8", "9");

        assertRefused(
                () -> given.sheet.follow(UUID.randomUUID(), given.planned, Citation.of("22")),
                new KpiSheetRefusal.ActualsStand(Citation.of("22")));
    }

    @ParameterizedTest(name = "{0}, away {1} to {2}: due on {3}, {4}")
    @CsvSource({
        "alatau, 2026-09-20, 2026-10-20, 2026-10-09, absent",
        "alatau, 2026-10-05, 2026-10-06, 2026-10-09, absent",
        "sarysu, 2026-09-20, 2026-10-20, 2026-10-29, afterReturn",
        "sarysu, 2026-10-01, 2026-10-01, 2026-10-09, afterReturn",
        "sarysu, 2026-08-01, 2026-08-20, 2026-10-09, present",
    })
    void an_absence_moves_the_last_day_as_each_edition_says_in_paragraph_5(
            String council, String from, String until, LocalDate due, String reason) {
        var rules = sheetOf(council).absent(from, until).on(IN_TIME);

        assertThat(rules.verdict().reasonKey()).isEqualTo(reason);
        assertThat(rules.due().date()).isEqualTo(due);
        assertThat(rules.verdict().withoutPresence()).isEqualTo(reason.equals("absent"));
    }

    @Test
    void in_sarysu_the_sheet_of_one_who_is_away_waits_for_his_return_by_r42() {
        var given = sheetOf("sarysu")
                .absent("2026-09-20", "2026-10-20")
                .sent("10", "10", "10")
                .opened();
        for (int number = 1; number <= 3; number++) {
            given.mark(number, "5");
        }

        assertRefused(
                () -> given.close(IN_TIME, ""),
                new KpiSheetRefusal.NotBackYet(given.on(IN_TIME).verdict().by(), LocalDate.of(2026, 10, 20)));
        KpiSheetClosed closed = given.close(LocalDate.of(2026, 10, 29), "");

        assertThat(closed.dueOn()).isEqualTo("2026-10-29");
        assertThat(closed.lateReason()).isEmpty();
        assertThat(closed.citation()).map(Citation::number).contains(5);
    }

    @Test
    void in_alatau_one_who_is_away_is_evaluated_in_term_without_his_presence() {
        var given = sheetOf("alatau")
                .absent("2026-09-20", "2026-10-20")
                .sent("10", "10", "10")
                .opened();
        for (int number = 1; number <= 3; number++) {
            given.mark(number, "5");
        }

        assertThat(given.close(IN_TIME, "").dueOn()).isEqualTo("2026-10-09");
    }

    @ParameterizedTest(name = "{0}: 6")
    @ValueSource(strings = {"alatau", "sarysu"})
    void one_who_was_dismissed_is_evaluated_in_term_without_his_presence(String council) {
        var rules = sheetOf(council).dismissed("2026-09-18").on(IN_TIME);

        assertThat(rules.verdict().withoutPresence()).isTrue();
        assertThat(rules.due().date()).isEqualTo("2026-10-09");
        assertThat(rules.awayUntil()).isEmpty();
    }

    @Test
    void a_sheet_keeps_the_edition_under_which_it_was_opened() {
        var given = sheetOf("alatau").opened();

        assertThat(given.sheet.edition()).isEqualTo(given.edition.id());
        assertThat(given.sheet.period()).isEqualTo(QUARTER);
    }

    private static void assertRefused(ThrowingCallable action, Refusal expected) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(expected));
    }

    @Test
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        new StatePicture<KpiSheetFixture>(given -> given.sheet.state())
                .in(KpiSheet.State.PREPARED, () -> sheetOf("alatau").entered("10", "10", "10"))
                .in(
                        KpiSheet.State.AWAITING_ACTUALS,
                        () -> sheetOf("alatau").entered("10", "10", "10").opened())
                .in(KpiSheet.State.SENT, () -> sheetOf("alatau").sent("10", "10", "10"))
                .in(KpiSheet.State.MARKING, KpiSheetTest::marked)
                .in(KpiSheet.State.CLOSED, () -> KpiSheetFixture.closedSheetOf("alatau"))
                .step("ENTER_ACTUALS", given -> given.enter(1, "10"))
                .step("AGREE_ACTUALS", given -> given.sheet.agree(0, given.on(BEFORE_ITS_END), "Жоспарлау", NOON))
                .step("SEND_ACTUALS", KpiSheetFixture::send)
                .step("RECALL_ACTUALS", given -> given.sheet.recall(0, given.on(IN_TIME), "Қате енгізілді."))
                .step("OPEN_PERIOD", KpiSheetFixture::opened)
                .step("MARK", given -> given.mark(1, "5"))
                .step("CLOSE", given -> given.close(IN_TIME, ""))
                .standsInTheDocuments();
    }

    private static KpiSheetFixture marked() {
        KpiSheetFixture given = sheetOf("alatau").sent("10", "10", "10").opened();
        given.mark(1, "5");
        given.mark(2, "5");
        given.mark(3, "5");
        return given;
    }
}
