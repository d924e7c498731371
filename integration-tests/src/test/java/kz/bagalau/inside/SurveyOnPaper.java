package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.AskedView;
import kz.bagalau.evaluation.survey.DeclineReason;
import kz.bagalau.evaluation.survey.DeclineSurvey;
import kz.bagalau.evaluation.survey.DrawAgain;
import kz.bagalau.evaluation.survey.EnterSheets;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.LaunchRound;
import kz.bagalau.evaluation.survey.PrepareRound;
import kz.bagalau.evaluation.survey.PutOnPaper;
import kz.bagalau.evaluation.survey.ReplaceRespondent;
import kz.bagalau.evaluation.survey.RoundView;
import kz.bagalau.evaluation.survey.RoundView.CircleLine;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.SheetsView;
import kz.bagalau.evaluation.survey.ShowAsked;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.evaluation.survey.ShowRound;
import kz.bagalau.evaluation.survey.ShowSheets;
import kz.bagalau.evaluation.survey.ShowSurveyDuties;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.TakeOffPaper;
import kz.bagalau.inside.SurveyCases.Circle;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.security.Identity;

/** A circle of the 360 survey on paper, in the whole portal: from the choice to the close (paragraph 33). */
final class SurveyOnPaper {

    private static final Period YEAR = Period.parse("2025");
    private static final LocalDate ANSWERS = LocalDate.of(2026, 10, 30);

    private final Circle cast;
    private final Identity secondHr;
    private UUID round;
    private UUID circle;

    private SurveyOnPaper(Circle cast, Identity secondHr) {
        this.cast = cast;
        this.secondHr = secondHr;
    }

    /** In the council of these people, whose survey of the next year is closed. */
    static void follows(Circle cast) {
        SurveyOnPaper paper = new SurveyOnPaper(cast, cast.secondHr());
        paper.hr_chooses_it_before_the_launch_with_a_reason_where_somebody_may_enter_the_sheets();
        paper.nobody_of_the_circle_answers_in_the_portal_or_is_reminded_to();
        paper.the_sheets_come_once_and_together_and_the_close_waits_for_them();
    }

    private void hr_chooses_it_before_the_launch_with_a_reason_where_somebody_may_enter_the_sheets() {
        doAs(cast.people.hr, () -> bean(PrepareRound.class).of(YEAR));
        round = view().round().orElseThrow();
        askAllOfHr(circleOf("more0"));
        refused("NobodyToEnterSheets", () -> put(cast.people.hr, circleOf("more0"), "Компьютер жоқ"));
        doAs(cast.people.hr, () -> bean(DrawAgain.class).of(round, "Топ қайта құрылады"));
        circle = circleOf("more1");
        takeOut("hr");
        askAlso(circle, "second");

        assertThat(view().circles()).filteredOn(CircleLine::own).singleElement().satisfies(own -> assertThat(
                        own.choice())
                .isEmpty());
        UUID own = circleOf("hr");
        refused("NoSuchSurvey", () -> put(cast.people.hr, own, "Компьютер жоқ"));
        refused("RoleMissing", () -> put(cast.people.head, circle, "Компьютер жоқ"));
        refused("PaperReasonMissing", () -> put(cast.people.hr, circle, " "));
        put(cast.people.hr, circleOf("more2"), "Компьютер жоқ");
        doAs(cast.people.hr, () -> bean(TakeOffPaper.class).of(round, circleOf("more2")));
        put(cast.people.hr, circle, "Компьютер жоқ");

        doAs(cast.people.hr, () -> bean(LaunchRound.class).of(round, ANSWERS));

        assertThat(view().paper().orElseThrow().until()).hasValue(LocalDate.of(2026, 11, 4));
        assertThat(view().circles())
                .filteredOn(line -> line.paper().isPresent())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).startsWith("Әріптесовб");
                    assertThat(line.people()).as("they are handed their sheets").hasSize(line.size());
                    assertThat(line.paper().orElseThrow().reason()).isEqualTo("Компьютер жоқ");
                });
        assertThat(view().circles())
                .filteredOn(line -> line.paper().isEmpty())
                .allSatisfy(line -> assertThat(line.people()).isEmpty());
        refused("CirclesStand", () -> put(cast.people.hr, circle, "Тағы бір себеп"));
        refused(
                "CirclesStand",
                () -> doAs(cast.people.hr, () -> bean(TakeOffPaper.class).of(round, circle)));
    }

    private void nobody_of_the_circle_answers_in_the_portal_or_is_reminded_to() {
        AskedView asked =
                as(cast.people.head, () -> bean(ShowAsked.class).mine()).get(0);
        assertThat(asked.lines())
                .filteredOn(AskedView.AskedLine::onPaper)
                .extracting(AskedView.AskedLine::circle)
                .containsExactly(circle);
        assertThat(as(cast.people.head, () -> bean(ShowSurveyDuties.class).mine()))
                .extracting(duty -> duty.key())
                .contains("survey.paper");
        for (Runnable way : List.<Runnable>of(
                () -> as(cast.people.head, () -> bean(ShowQuestionnaire.class).of(circle)),
                () -> doAs(cast.people.head, () -> bean(KeepAnswers.class).of(circle, Map.of(0, 3))),
                () -> doAs(cast.people.head, () -> bean(SendAnswers.class).of(circle)),
                () -> doAs(cast.people.head, () -> bean(DeclineSurvey.class).of(circle, DeclineReason.AWAY)))) {
            refused("AnsweredOnPaper", way);
        }
        assertThat(cast.texts("select employee_id from notices where kind = 'surveyOnPaper'"))
                .containsExactlyInAnyOrderElementsOf(respondents("s.circle_id = '" + circle + "'"));

        List<String> before = cast.reminded();
        cast.remind("2026-10-28T00:00:00Z");

        List<String> reminded = new ArrayList<>(cast.reminded());
        before.forEach(reminded::remove);
        assertThat(reminded).containsExactlyInAnyOrderElementsOf(respondents("s.circle_id <> '" + circle + "'"));
    }

    private void the_sheets_come_once_and_together_and_the_close_waits_for_them() {
        SheetsView out = as(cast.people.hr, () -> bean(ShowSheets.class).of(circle));
        assertThat(out.state()).isEqualTo(SheetsView.State.AWAITED);
        List<SurveyBallot> three = sheets(out, 3);
        refused("SheetsTooEarly", () -> enter(cast.people.hr, three));
        refused("RoleMissing", () -> enter(cast.people.head, three));

        cast.close("2026-10-30T23:45:00Z");
        assertThat(state()).as("the close waits").isEqualTo("LAUNCHED");
        refused(
                "SheetsOfOwnCircle",
                () -> as(secondHr, () -> bean(ShowSheets.class).of(circle)));
        refused("SheetsOfOwnCircle", () -> enter(secondHr, three));
        assertThat(sheetDuties(cast.people.hr)).containsExactly(List.of(YEAR, 1L));
        assertThat(sheetDuties(secondHr)).as("he is asked in it").isEmpty();
        refused("SheetCountUnfit", () -> enter(cast.people.hr, sheets(out, 2)));
        refused("SheetCountUnfit", () -> enter(cast.people.hr, sheets(out, out.asked() + 1)));
        List<SurveyBallot> oneBlank = new ArrayList<>(three);
        oneBlank.set(1, SurveyBallot.blank(out.questions()));
        refused("SheetBlank", () -> enter(cast.people.hr, oneBlank));
        enter(cast.people.hr, three);
        refused("SheetsStand", () -> enter(cast.people.hr, three));

        assertThat(as(cast.people.hr, () -> bean(ShowSheets.class).of(circle)).state())
                .isEqualTo(SheetsView.State.ENTERED);
        assertThat(sheetDuties(cast.people.hr)).isEmpty();
        assertThat(cast.texts("select p.payload from audit_entries e join audit_payloads p on p.number = e.number"
                        + " where e.event = 'SheetsEntered' and e.about = '" + circle + "'"))
                .as("the trail names the circle and who entered its sheets, neither their number nor an answer")
                .containsExactly("{\"who\":\"Сынақ Адамы\"}");
        assertThat(cast.texts("select count(*) from survey_respondents where state = 'ANSWERED' and circle_id = '"
                        + circle + "'"))
                .containsExactly("0");

        cast.close("2026-11-04T23:45:00Z");
        assertThat(state()).isEqualTo("CLOSED");
        assertThat(cast.texts("select sealed::text from ballots_open union all select sealed::text from ballots_final"))
                .isEmpty();
        assertThat(as(cast.people.hr, () -> bean(ShowSurveyReport.class).of(circle))
                        .nothingShown())
                .isFalse();
        refused("NoSuchSurvey", () -> enter(cast.people.hr, three));
    }

    private static List<SurveyBallot> sheets(SheetsView out, int count) {
        return IntStream.range(0, count)
                .mapToObj(sheet -> new SurveyBallot(Collections.nCopies(out.questions(), 2 + sheet % 3)))
                .toList();
    }

    private static List<List<Object>> sheetDuties(Identity who) {
        return as(who, () -> bean(ShowSurveyDuties.class).mine()).stream()
                .filter(duty -> duty.key().equals("survey.sheets"))
                .map(duty -> duty.args())
                .toList();
    }

    private void enter(Identity who, List<SurveyBallot> sheets) {
        doAs(who, () -> bean(EnterSheets.class).of(circle, sheets));
    }

    private void put(Identity who, UUID where, String reason) {
        doAs(who, () -> bean(PutOnPaper.class).of(round, where, reason));
    }

    private RoundView view() {
        return as(
                cast.people.hr,
                () -> bean(ShowRound.class).of(Optional.of(YEAR)).orElseThrow());
    }

    /** He is not asked in the circle, whatever the lots said. */
    private void takeOut(String mailbox) {
        cast.texts(
                        "select s.id from survey_respondents s join employees e on e.id = s.employee_id where s.state = 'ASKED'"
                                + " and s.circle_id = '" + circle + "' and e.email = '" + mailbox + "@survey.example'")
                .forEach(line -> doAs(cast.people.hr, () -> bean(ReplaceRespondent.class)
                        .of(round, UUID.fromString(line), "Парақтарды енгізеді")));
    }

    private UUID circleOf(String mailbox) {
        return UUID.fromString(cast.texts("select c.id from survey_circles c join employees e on e.id = c.employee_id"
                        + " where c.round_id = '" + round + "' and e.email = '" + mailbox + "@survey.example'")
                .get(0));
    }

    private void askAlso(UUID where, String mailbox) {
        ask(where, "e.email = '" + mailbox + "@survey.example'");
    }

    private void askAllOfHr(UUID where) {
        ask(where, "exists (select from members m where m.employee_id = e.id and 'council-hr' = any (m.roles))");
    }

    /** They are among those who are asked, whatever the lots said. */
    private void ask(UUID where, String who) {
        in(cast.people.council, () -> bean(Probe.class)
                .change("insert into survey_respondents (id, circle_id, employee_id, kind, state, version)"
                        + " select gen_random_uuid(), '" + where + "', e.id, 'CLOSE_PEER', 'ASKED', 1"
                        + " from employees e where " + who + " and not exists (select from survey_respondents s"
                        + " where s.circle_id = '" + where + "' and s.employee_id = e.id)"));
    }

    private List<String> respondents(String which) {
        return cast.texts(
                "select distinct s.employee_id from survey_respondents s join survey_circles c on c.id = s.circle_id"
                        + " where c.round_id = '" + round + "' and s.state = 'ASKED' and " + which);
    }

    private String state() {
        return cast.texts("select state from survey_rounds where id = '" + round + "'")
                .get(0);
    }

    private static void refused(String why, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }
}
