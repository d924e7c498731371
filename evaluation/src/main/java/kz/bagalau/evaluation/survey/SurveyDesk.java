package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.survey.SurveyMethod;

/** The law and the people of a round: who is surveyed by the edition, and who may be asked about him. */
@ApplicationScoped
class SurveyDesk {

    private final SecureRandom lots = new SecureRandom();

    @Inject
    Councils councils;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    /** The edition that governs the period in which today lies, as long as its survey's periods are; none without a survey. */
    Optional<Period> current() {
        LocalDate today = law.today();
        return councils.current().published().stream()
                .filter(edition -> !edition.inForce().from().isAfter(today))
                .reduce((earlier, later) -> later)
                .flatMap(edition -> edition.methodology().survey())
                .map(method -> Period.of(today, method.period()))
                .filter(period -> councils.current().hasEditionFor(period));
    }

    /** The edition of a period. */
    Edition edition(Period period) {
        return councils.current().editionFor(period);
    }

    /** The survey of an edition, whose round stands. */
    SurveyMethod survey(EditionId edition) {
        return law.methodology(edition).survey().orElseThrow(() -> new Refused(new NoSuchSurvey()));
    }

    /** Everybody who is surveyed in the period: the edition has questions about his post, and he has served long enough. */
    List<Servant> surveyed(Methodology methodology, Period period) {
        Set<UUID> heads = SurveyedPost.heads(staff.on(law.today()));
        return during(period).stream()
                .filter(Servant::bCorps)
                .filter(one -> methodology
                        .surveyVerdict(
                                one.facts().managing(SurveyedPost.of(one, heads).managing()), period, law.calendar())
                        .evaluated())
                .toList();
    }

    /** The posts of these servants as they stand today. */
    Map<UUID, SurveyedPost> posts(List<Servant> servants) {
        Set<UUID> heads = SurveyedPost.heads(staff.on(law.today()));
        return servants.stream().collect(Collectors.toMap(Servant::employee, one -> SurveyedPost.of(one, heads)));
    }

    /** By the form of which post the servant of a launched circle is surveyed. */
    SurveyedPost post(SurveyCircle circle, SurveyRound round) {
        return circle.post().orElseGet(() -> {
            LocalDate launch = round.launchedOn().orElseThrow();
            return SurveyedPost.of(staff.of(circle.employee(), launch), SurveyedPost.heads(staff.on(launch)));
        });
    }

    /** Who may be asked, by the relations of today, or of the period's last day once it is over. */
    Neighbours neighbours(Methodology methodology, Period period) {
        List<Servant> now = staff.on(law.today());
        Set<UUID> serving = now.stream().map(Servant::employee).collect(Collectors.toSet());
        var substitutes = orders.on(law.today(), period.lastDay()).substitutes();
        return new Neighbours(
                methodology.survey().orElseThrow().respondents(), during(period), serving, servant -> rule(
                                methodology, servant)
                        .flatMap(rule -> new Evaluators(rule, now, substitutes).of(servant))
                        .map(Servant::employee));
    }

    /** Who evaluates a servant by the edition on that day; people and orders are read once for all who are asked about. */
    Function<Servant, Optional<UUID>> evaluators(EditionId edition, LocalDate day) {
        Methodology methodology = law.methodology(edition);
        List<Servant> people = staff.on(day);
        var substitutes = orders.on(day, day).substitutes();
        return servant -> rule(methodology, servant)
                .flatMap(rule -> new Evaluators(rule, people, substitutes).of(servant))
                .map(Servant::employee);
    }

    /** The draw, with lots that nobody can foretell. */
    CircleDraw draw(SurveyMethod method) {
        return new CircleDraw(method.respondents(), lots);
    }

    private List<Servant> during(Period period) {
        LocalDate last = law.today().isBefore(period.lastDay()) ? law.today() : period.lastDay();
        return staff.during(period.firstDay(), last);
    }

    private static Optional<EvaluatorRule> rule(Methodology methodology, Servant servant) {
        return methodology
                .kpi()
                .filter(method -> method.covers(servant.category()))
                .map(KpiMethod::evaluator)
                .or(() -> methodology
                        .ranking()
                        .filter(method -> method.covers(servant.category()))
                        .map(SheetMethod::evaluator));
    }
}
