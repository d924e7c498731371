package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.CloseSurveys;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.LaunchRound;
import kz.bagalau.evaluation.survey.PrepareRound;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.evaluation.survey.ShowRound;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.inside.SuccessionCases.Town;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.ShownMean.Bound;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** Two surveys of one servant, a year apart, each closed; what the later report says of the earlier (33, 36). */
interface SurveyYearsCases {

    @Test
    default void the_report_of_a_year_stands_beside_that_of_the_year_before_and_tells_no_difference_to_a_bound() {
        Town town = Town.of("years", "surveyed");
        Stream.of("first", "second", "third").forEach(each -> town.withSpecialist(each, "Әріптесов"));
        UUID earlier = played(town, 2025, place -> 4);
        assertThat(report(town, earlier).compared())
                .as("there is none before it")
                .isFalse();

        UUID later = played(town, 2026, place -> place < 3 ? 5 : 3);

        SurveyReportView report = report(town, later);
        assertThat(report.before()).isEqualTo(Period.parse("2025"));
        CompetenceLine best = report.competences().get(0);
        assertThat(best.bound()).isEqualTo(Bound.OR_MORE);
        assertThat(best.before()).as("4.8 or more against 4.0").hasValueSatisfying(before -> {
            assertThat(before.mean())
                    .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("4.0"));
            assertThat(before.more()).isEmpty();
        });
        assertThat(report.competences().stream().skip(1)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.mean()).hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("3.0"));
            assertThat(line.before().flatMap(YearBefore::more))
                    .hasValueSatisfying(more -> assertThat(more).isEqualByComparingTo("-1.0"));
        });
        assertThat(town.one("select count(*) from ballots_open") + town.one("select count(*) from ballots_final"))
                .as("of neither year a ballot is left")
                .isEqualTo("00");
    }

    private static SurveyReportView report(Town town, UUID circle) {
        return as(town.staff, () -> bean(ShowSurveyReport.class).of(circle));
    }

    /** The survey of the year about the servant, in which everybody gives these answers; closed. The number of his circle. */
    private static UUID played(Town town, int year, Function<Integer, Integer> answers) {
        Period period = Period.parse(String.valueOf(year));
        bean(MovableClock.class).moveTo(Instant.parse(year + "-10-05T04:00:00Z"));
        doAs(town.hr, () -> bean(PrepareRound.class).of(period));
        UUID round = as(town.hr, () -> bean(ShowRound.class).of(Optional.of(period)))
                .flatMap(view -> view.round())
                .orElseThrow();
        doAs(town.hr, () -> bean(LaunchRound.class).of(round, LocalDate.of(year, 10, 20)));
        UUID circle = UUID.fromString(town.one("select id from survey_circles where round_id = '" + round
                + "' and employee_id = '" + town.employee("staff") + "'"));
        respondents(town, circle).forEach(respondent -> answer(respondent, circle, answers));
        bean(MovableClock.class).moveTo(Instant.parse(year + "-10-20T23:45:00Z"));
        inRequest(() -> {
            bean(ForEachCouncil.class)
                    .in(town.council, "test", () -> bean(CloseSurveys.class).in(town.council));
            return null;
        });
        return circle;
    }

    private static List<Identity> respondents(Town town, UUID circle) {
        return in(town.council, () -> bean(Probe.class)
                        .texts("select split_part(e.email, '@', 1) from survey_respondents s join employees e"
                                + " on e.id = s.employee_id where s.circle_id = '" + circle
                                + "' and s.state = 'ASKED'"))
                .stream()
                .map(mailbox -> town.person(mailbox, Role.EMPLOYEE, Role.EVALUATOR, Role.OFFICIAL, Role.COUNCIL_HR))
                .toList();
    }

    private static void answer(Identity respondent, UUID circle, Function<Integer, Integer> answers) {
        int questions = as(respondent, () -> bean(ShowQuestionnaire.class).of(circle)).groups().stream()
                .mapToInt(group -> group.questions().size())
                .sum();
        doAs(respondent, () -> bean(KeepAnswers.class)
                .of(
                        circle,
                        IntStream.range(0, questions).boxed().collect(Collectors.toMap(Function.identity(), answers))));
        doAs(respondent, () -> bean(SendAnswers.class).of(circle));
    }
}
