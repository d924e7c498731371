package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.evaluation.survey.AskedView;
import kz.bagalau.evaluation.survey.CloseSurveys;
import kz.bagalau.evaluation.survey.DeclineReason;
import kz.bagalau.evaluation.survey.DeclineSurvey;
import kz.bagalau.evaluation.survey.DrawAgain;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.KeepSelfAssessment;
import kz.bagalau.evaluation.survey.LaunchRound;
import kz.bagalau.evaluation.survey.PrepareRound;
import kz.bagalau.evaluation.survey.RemindRespondents;
import kz.bagalau.evaluation.survey.ReplaceRespondent;
import kz.bagalau.evaluation.survey.RoundView;
import kz.bagalau.evaluation.survey.RoundView.CircleLine;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.ShowAsked;
import kz.bagalau.evaluation.survey.ShowOwnMeans;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.evaluation.survey.ShowRound;
import kz.bagalau.evaluation.survey.ShowSelfAssessment;
import kz.bagalau.evaluation.survey.ShowSurveyDuties;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.ShowSurveyReports;
import kz.bagalau.evaluation.survey.ShowTrainingNeeds;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** The circles of the 360 survey on the real database: who is asked, and what nobody can alter or learn (paragraphs 33, 35). */
interface SurveyCases {

    @Test
    default void circles_are_drawn_replaced_and_from_the_launch_on_frozen() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-10-05T04:00:00Z"));
        Circle cast = new Circle();

        refused(
                "RoleMissing",
                () -> doAs(cast.people.chair, () -> bean(PrepareRound.class).of(Circle.YEAR)));
        doAs(cast.people.hr, () -> bean(PrepareRound.class).of(Circle.YEAR));
        refused(
                "SurveyOnce",
                () -> doAs(cast.people.hr, () -> bean(PrepareRound.class).of(Circle.YEAR)));

        assertThat(cast.line("Кадров").own()).isTrue();
        assertThat(cast.line("Кадров").people())
                .as("HR does not see who is asked about HR")
                .isEmpty();
        CircleLine drawn = cast.line("Маманов");
        assertThat(drawn.people())
                .hasSize(5)
                .extracting(person -> person.name())
                .noneMatch(drawn.name()::equals);
        UUID peer = cast.peerAmong(drawn);
        refused("ReplacementReasonMissing", () -> cast.replace(peer, " "));
        cast.replace(peer, "Қызметші оқуда");
        assertThat(cast.line("Маманов").people())
                .hasSize(5)
                .extracting(person -> person.line())
                .doesNotContain(peer);
        assertThat(as(cast.people.head, () -> bean(ShowAsked.class).mine()))
                .as("before the launch nobody is asked")
                .isEmpty();

        UUID first = cast.view().round().orElseThrow();
        refused(
                "DrawReasonMissing",
                () -> doAs(cast.people.hr, () -> bean(DrawAgain.class).of(first, " ")));
        refused(
                "RoleMissing",
                () -> doAs(cast.people.head, () -> bean(DrawAgain.class).of(first, "Басшы ауысты")));
        int formed = (int) cast.view().formed();
        doAs(cast.people.hr, () -> bean(DrawAgain.class).of(first, "Басшы ауысты"));
        assertThat(cast.view().formed()).isEqualTo(formed);
        assertThat(cast.line("Маманов").people())
                .hasSize(5)
                .extracting(person -> person.line())
                .as("all lines are new ones")
                .doesNotContain(drawn.people().get(0).line());
        assertThat(cast.texts("select count(*) from survey_respondents where state = 'REPLACED'"))
                .containsExactly("0");

        refused("AnswersDayImpossible", () -> cast.launch(LocalDate.of(2026, 10, 5)));
        refused("CalendarNotPublished", () -> cast.launch(LocalDate.of(2035, 1, 10)));
        cast.launch(LocalDate.of(2026, 10, 20));

        assertThat(cast.view().circles())
                .as("from the launch on HR sees nobody's name, and no report yet")
                .allSatisfy(line -> {
                    assertThat(line.people()).isEmpty();
                    assertThat(line.report()).isEmpty();
                });
        refused("CirclesStand", () -> cast.replace(peer, "кеш"));
        refused("CirclesStand", () -> cast.launch(LocalDate.of(2026, 10, 21)));
        refused(
                "CirclesStand",
                () -> doAs(cast.people.hr, () -> bean(DrawAgain.class).of(first, "кеш")));
        for (String change : List.of(
                "update survey_rounds set anonymous = false",
                "update survey_rounds set answers_until = answers_until + 1",
                "update survey_rounds set state = 'PREPARED', launched_on = null",
                "delete from survey_respondents",
                "delete from survey_circles",
                "update survey_circles set state = 'TOO_SMALL'",
                "update survey_respondents set state = 'REPLACED'",
                "update survey_respondents set employee_id = (select id from employees limit 1)",
                "insert into survey_respondents (id, circle_id, employee_id, kind, state, version) select gen_random_uuid(),"
                        + " c.id, e.id, 'CLOSE_PEER', 'ASKED', 1 from survey_circles c, employees e"
                        + " where c.state = 'FORMED' and not exists (select from survey_respondents s"
                        + " where s.circle_id = c.id and s.employee_id = e.id) limit 1")) {
            assertThatThrownBy(() ->
                            in(cast.people.council, () -> bean(Probe.class).change(change)))
                    .as(change)
                    .hasStackTraceContaining("survey")
                    .hasStackTraceContaining("ERROR");
        }
        whoever_answers_is_reminded_no_more_and_nobody_learns_it(cast);
    }

    private static void whoever_answers_is_reminded_no_more_and_nobody_learns_it(Circle cast) {
        RoundView launched = cast.view();
        List<AskedView> asked = as(cast.people.head, () -> bean(ShowAsked.class).mine());
        UUID about = asked.get(0).lines().stream()
                .filter(line -> line.name().startsWith("Маманов"))
                .findFirst()
                .orElseThrow()
                .circle();
        List<String> trail = cast.texts("select count(*) from audit_entries");
        assertThat(as(cast.people.head, () -> bean(ShowSurveyDuties.class).mine()))
                .filteredOn(duty -> duty.key().equals("survey"))
                .hasSize(1);
        assertThat(cast.texts("select count(*) from audit_entries"))
                .as("two looks at his duties would tell between which instants he answered")
                .isEqualTo(trail);
        refused(
                "NoSuchSurvey",
                () -> doAs(cast.people.staff, () -> bean(DeclineSurvey.class).of(about, DeclineReason.OTHER)));
        refused(
                "DeclineWithoutReason",
                () -> doAs(cast.people.head, () -> bean(DeclineSurvey.class).of(about, null)));
        whoever_has_sent_his_answers_declines_no_more(cast, asked.get(0), about);
        doAs(cast.people.head, () -> bean(DeclineSurvey.class).of(about, DeclineReason.AWAY));

        assertThat(cast.texts("select employee_id from survey_respondents where state = 'ASKED' and circle_id = '"
                        + about + "'"))
                .as("another one is asked in his place")
                .hasSize(5)
                .doesNotContain(cast.people.headId.toString());
        RoundView before = cast.view();
        assertThat(before.circles()).as("HR sees no difference by person").isEqualTo(launched.circles());
        assertThat(before.counts().declined()).isEqualTo(1);
        assertThat(before.counts().reasons())
                .as("one reason would be that of a known person")
                .isEmpty();
        assertThat(cast.texts("select payload::text from audit_payloads where payload::text like '%standIn%'"))
                .as("the trail knows that somebody declined, neither about whom nor why")
                .isNotEmpty()
                .noneMatch(payload -> payload.contains(about.toString()) || payload.contains("AWAY"));

        String answerer = cast.texts(
                        "select employee_id from survey_respondents where state = 'ASKED' and circle_id = '" + about
                                + "' order by id")
                .get(0);
        in(cast.people.council, () -> bean(Probe.class)
                .change("update survey_respondents set state = 'ANSWERED' where state = 'ASKED' and employee_id = '"
                        + answerer + "'"));
        RoundView after = cast.view();
        assertThat(after.circles())
                .as("of the answers HR sees nothing by person")
                .isEqualTo(before.circles());
        assertThat(after.counts().answered()).isPositive();

        cast.remind("2026-10-12T00:00:00Z");
        assertThat(cast.reminded()).as("no day of reminders").isEmpty();
        cast.remind("2026-10-13T00:00:00Z");
        assertThat(cast.reminded())
                .doesNotHaveDuplicates()
                .doesNotContain(answerer)
                .containsExactlyInAnyOrderElementsOf(
                        cast.texts("select distinct employee_id from survey_respondents where state = 'ASKED'"));
        the_night_after_the_last_day_closes_it_and_the_report_opens_to_those_of_paragraph_20(cast, about);
    }

    private static void the_night_after_the_last_day_closes_it_and_the_report_opens_to_those_of_paragraph_20(
            Circle cast, UUID about) {
        for (Identity reader : List.of(cast.people.staff, cast.people.hr)) {
            refused(
                    "NoSuchSurvey",
                    () -> as(reader, () -> bean(ShowSurveyReport.class).of(about)));
        }
        the_servant_answers_about_himself_too(cast, about);
        cast.promote("staff");
        cast.close("2026-10-20T23:45:00Z");

        assertThat(cast.texts("select state from survey_rounds")).containsExactly("CLOSED");
        assertThat(cast.texts("select sealed::text from ballots_open union all select sealed::text from ballots_final"))
                .isEmpty();
        SurveyReportView report =
                as(cast.people.staff, () -> bean(ShowSurveyReport.class).of(about));
        assertThat(report.own()).isTrue();
        assertThat(as(cast.people.staff, () -> bean(ShowOwnMeans.class).of(about)))
                .as("he reads what he thinks of himself beside each mean")
                .hasSameSizeAs(report.competences())
                .startsWith(Optional.of(new BigDecimal("4.3")), Optional.empty());
        refused(
                "NoSuchSurvey",
                () -> doAs(
                        cast.people.staff, () -> bean(KeepSelfAssessment.class).of(about, Map.of(0, 1))));
        assertThat(report.nothingShown()).as("nobody has sent his answers").isTrue();
        assertThat(report.competences())
                .as("the form is that of the launch, whatever the register says of that day now")
                .hasSize(8);
        assertThat(report.by().annex()).hasValue(8);
        assertThat(report.group().orElseThrow().kk()).contains("қызметшілері");
        assertThat(as(cast.people.hr, () -> bean(ShowSurveyReport.class).of(about))
                        .own())
                .isFalse();
        assertThat(as(cast.people.hr, () -> bean(ShowOwnMeans.class).of(about)))
                .as("nobody else learns what he thinks of himself")
                .isEmpty();
        assertThat(cast.view().circles())
                .filteredOn(line -> line.formed())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.report()).isPresent());
        TrainingNeedsView needs = as(
                        cast.people.hr, () -> bean(ShowTrainingNeeds.class).of(Optional.of(Circle.YEAR)))
                .orElseThrow();
        assertThat(needs.groups()).hasSize(2);
        assertThat(needs.told()).as("nobody has a mean that is shown").isFalse();
        refused(
                "RoleMissing",
                () -> as(cast.people.head, () -> bean(ShowTrainingNeeds.class).of(Optional.empty())));
        assertThat(as(cast.people.staff, () -> bean(ShowSurveyReports.class).readable()))
                .extracting(line -> line.circle(), line -> line.own())
                .containsExactly(tuple(about, true));
        refused(
                "NoSuchSurvey",
                () -> as(cast.people.head, () -> bean(ShowQuestionnaire.class).of(about)));
        refused(
                "NoSuchSurvey",
                () -> as(cast.people.otherHead, () -> bean(ShowSurveyReport.class)
                        .of(about)));
        SurveyOnPaper.follows(cast);
    }

    private static void the_servant_answers_about_himself_too(Circle cast, UUID about) {
        assertThat(as(cast.people.staff, () -> bean(ShowAsked.class).mine()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.self())
                        .hasValueSatisfying(own -> assertThat(own.circle()).isEqualTo(about)));
        assertThat(ownDuties(cast)).as("questions that he may answer").containsExactly("24");
        for (Identity other : List.of(cast.people.head, cast.people.hr)) {
            refused(
                    "NoSuchSurvey",
                    () -> as(other, () -> bean(ShowSelfAssessment.class).of(about)));
            refused(
                    "NoSuchSurvey",
                    () -> doAs(other, () -> bean(KeepSelfAssessment.class).of(about, Map.of(0, 1))));
        }
        doAs(cast.people.staff, () -> bean(KeepSelfAssessment.class).of(about, Map.of(0, 1, 1, 5)));
        doAs(cast.people.staff, () -> bean(KeepSelfAssessment.class).of(about, Map.of(0, 4, 2, 4, 3, 2)));
        assertThat(as(cast.people.staff, () -> bean(ShowSelfAssessment.class).of(about))
                        .groups()
                        .get(0)
                        .questions())
                .extracting(question -> question.chosen())
                .containsExactly(4, 5, 4);
        assertThat(ownDuties(cast)).containsExactly("20");
    }

    private static List<String> ownDuties(Circle cast) {
        return as(cast.people.staff, () -> bean(ShowSurveyDuties.class).mine()).stream()
                .filter(duty -> duty.key().equals("survey.self"))
                .map(duty -> duty.args().get(1).toString())
                .toList();
    }

    private static void whoever_has_sent_his_answers_declines_no_more(Circle cast, AskedView asked, UUID about) {
        UUID another = asked.lines().stream()
                .map(AskedView.AskedLine::circle)
                .filter(circle -> !circle.equals(about))
                .findFirst()
                .orElseThrow();
        int questions = as(cast.people.head, () -> bean(ShowQuestionnaire.class).of(another))
                .questions();
        Map<Integer, Integer> threes =
                IntStream.range(0, questions).boxed().collect(Collectors.toMap(place -> place, place -> 3));
        doAs(cast.people.head, () -> bean(KeepAnswers.class).of(another, threes));
        doAs(cast.people.head, () -> bean(SendAnswers.class).of(another));
        refused(
                "AnswersSent",
                () -> doAs(cast.people.head, () -> bean(DeclineSurvey.class).of(another, DeclineReason.AWAY)));
    }

    private static void refused(String why, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    /** The people of {@link KpiCast} with four more under the same head, so that lots have something to decide. */
    final class Circle {

        static final Period YEAR = Period.parse("2026");
        private static final String CODE = "survey";

        final KpiCast people = KpiCast.of(CODE);

        Circle() {
            inRequest(() -> {
                bean(ForEachCouncil.class).in(people.council, "test", () -> {
                    var unit = new Unit("Екінші " + CODE, "Второй " + CODE);
                    bean(Posts.class).add(unit);
                    var post = new Post(unit, "Маман", "Специалист", "E-4");
                    bean(Posts.class).add(post);
                    IntStream.range(0, 4)
                            .forEach(each -> KpiCast.employ(
                                    CODE,
                                    "more" + each,
                                    "Әріптесов" + "абвг".charAt(each),
                                    post,
                                    Optional.of(people.headId),
                                    Role.EMPLOYEE));
                });
                return null;
            });
        }

        /** Somebody else of HR. */
        Identity secondHr() {
            inRequest(() -> {
                bean(ForEachCouncil.class).in(people.council, "test", () -> {
                    UUID post = bean(Employees.class)
                            .get(people.headId)
                            .appointments()
                            .get(0)
                            .post();
                    KpiCast.employ(
                            CODE,
                            "second",
                            "Екіншікадров",
                            bean(Posts.class).post(post),
                            Optional.of(people.headId),
                            Role.COUNCIL_HR,
                            Role.EMPLOYEE);
                });
                return null;
            });
            return KpiCast.person(CODE, "second", Role.COUNCIL_HR, Role.EMPLOYEE);
        }

        RoundView view() {
            return as(
                    people.hr, () -> bean(ShowRound.class).of(Optional.of(YEAR)).orElseThrow());
        }

        CircleLine line(String surname) {
            return view().circles().stream()
                    .filter(line -> line.name().startsWith(surname))
                    .filter(line -> line.own() || line.people().stream().anyMatch(this::ours))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean ours(RoundView.PersonLine person) {
            return texts(
                            "select e.email from survey_respondents s join employees e on e.id = s.employee_id where s.id = '"
                                    + person.line() + "'")
                    .get(0)
                    .endsWith("@" + CODE + ".example");
        }

        /** One of the circle who is not the head. */
        UUID peerAmong(CircleLine line) {
            return line.people().stream()
                    .filter(person -> !person.name().startsWith(people.headName))
                    .findFirst()
                    .orElseThrow()
                    .line();
        }

        void replace(UUID line, String reason) {
            UUID round = view().round().orElseThrow();
            doAs(people.hr, () -> bean(ReplaceRespondent.class).of(round, line, reason));
        }

        void launch(LocalDate until) {
            UUID round = view().round().orElseThrow();
            doAs(people.hr, () -> bean(LaunchRound.class).of(round, until));
        }

        /** HR notes afterwards that somebody was a head on the day of the launch already. */
        void promote(String mailbox) {
            inRequest(() -> {
                bean(ForEachCouncil.class).in(people.council, "test", () -> bean(Employees.class).all().stream()
                        .filter(each -> each.email().equals(mailbox + "@" + CODE + ".example"))
                        .forEach(each -> each.appoint(
                                bean(Employees.class)
                                        .get(people.headId)
                                        .appointments()
                                        .get(0)
                                        .post(),
                                LocalDate.of(2026, 10, 1))));
                return null;
            });
        }

        void remind(String moment) {
            bean(MovableClock.class).moveTo(Instant.parse(moment));
            inRequest(() -> {
                bean(ForEachCouncil.class).in(people.council, "test", () -> bean(RemindRespondents.class)
                        .in(people.council));
                return null;
            });
        }

        void close(String moment) {
            bean(MovableClock.class).moveTo(Instant.parse(moment));
            inRequest(() -> {
                bean(ForEachCouncil.class).in(people.council, "test", () -> bean(CloseSurveys.class)
                        .in(people.council));
                return null;
            });
        }

        List<String> reminded() {
            return texts("select employee_id from notices where kind = 'surveyReminded'");
        }

        List<String> texts(String question) {
            return in(people.council, () -> bean(Probe.class).texts(question));
        }
    }
}
