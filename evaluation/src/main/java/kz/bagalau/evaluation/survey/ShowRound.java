package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.RoundView.CircleLine;
import kz.bagalau.evaluation.survey.RoundView.Paper;
import kz.bagalau.evaluation.survey.RoundView.PaperLine;
import kz.bagalau.evaluation.survey.RoundView.PersonLine;
import kz.bagalau.evaluation.survey.RoundView.RoundCounts;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.Respondents;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 35, 36: before the launch HR sees who is asked about whom, since it may replace somebody, and of its own circle
 * only the size. From then on it sees nobody's name, which would tell who has declined, and of answers and declines only how
 * many there are in the whole round.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowRound {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    PaperDesk paper;

    @Inject
    SheetStates states;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    /** The round of the asked period; without one, of the period in which today lies. Empty where no edition has a survey. */
    public Optional<RoundView> of(Optional<Period> asked) {
        return asked.filter(period -> rounds.of(period).isPresent())
                .or(desk::current)
                .flatMap(this::view);
    }

    private Optional<RoundView> view(Period period) {
        Optional<SurveyRound> round = rounds.of(period);
        Edition edition = desk.edition(period);
        return round.map(SurveyRound::edition)
                .map(desk::survey)
                .or(() -> edition.methodology().survey())
                .map(method -> view(period, round, method));
    }

    private RoundView view(Period period, Optional<SurveyRound> round, SurveyMethod method) {
        LocalDate due = method.due().on(period, law.calendar()).date();
        Map<UUID, List<SurveyRespondent>> respondents =
                round.map(each -> circles.ofRound(each.id())).orElse(Map.of());
        Map<UUID, Servant> people = staff
                .during(period.firstDay(), law.today().isBefore(period.lastDay()) ? period.lastDay() : law.today())
                .stream()
                .collect(Collectors.toMap(Servant::employee, Function.identity()));
        return new RoundView(
                period,
                rounds.all().stream().map(SurveyRound::period).toList(),
                method.by(),
                method.respondents(),
                method.due().by(),
                due,
                round.map(SurveyRound::id),
                round.map(SurveyRound::version).orElse(0),
                round.map(each -> each.state().name()).orElse("NONE"),
                round.map(this::answersUntil).orElse(due),
                round.filter(each -> each.state() == RoundState.PREPARED || each.state() == RoundState.LAUNCHED)
                        .filter(paper::provided)
                        .map(each -> new Paper(PaperDesk.DAYS_TO_ENTER, each.paperUntil())),
                round.map(each -> lines(each, respondents, people)).orElse(List.of()),
                counts(inPortal(round, respondents), method.respondents()));
    }

    /** Before the launch of a round with paper, so early that its sheets are entered in the term too, as far as there is time. */
    private LocalDate answersUntil(SurveyRound round) {
        boolean withPaper = round.state() == RoundState.PREPARED
                && circles.of(round.id()).stream().anyMatch(SurveyCircle::isOnPaper);
        if (!withPaper) {
            return round.answersUntil();
        }
        LocalDate earlier = paper.daysBefore(round.answersUntil());
        return earlier.isAfter(law.today()) ? earlier : round.answersUntil();
    }

    private List<CircleLine> lines(
            SurveyRound round, Map<UUID, List<SurveyRespondent>> respondents, Map<UUID, Servant> people) {
        return circles.of(round.id()).stream()
                .filter(circle -> people.containsKey(circle.employee()))
                .map(circle -> {
                    Servant servant = people.get(circle.employee());
                    boolean own = caller.optionalEmployee()
                            .filter(circle.employee()::equals)
                            .isPresent();
                    boolean prepared = round.state() == RoundState.PREPARED;
                    List<SurveyRespondent> in = respondents.getOrDefault(circle.id(), List.of()).stream()
                            .filter(prepared ? SurveyRespondent::isIn : SurveyRespondent::launched)
                            .toList();
                    return new CircleLine(
                            servant.fullName(),
                            new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                            circle.isFormed(),
                            own,
                            in.size(),
                            own || !prepared && !circle.isOnPaper() ? List.of() : persons(in, people),
                            Optional.of(circle.id()).filter(choice -> prepared && !own && circle.isFormed()),
                            onPaper(circle, round, own),
                            Optional.of(circle.id())
                                    .filter(report -> circle.isFormed() && round.state() == RoundState.CLOSED));
                })
                .sorted(Comparator.comparing(CircleLine::name, KazakhOrder.ORDER))
                .toList();
    }

    private Optional<PaperLine> onPaper(SurveyCircle circle, SurveyRound round, boolean own) {
        boolean running = round.state() == RoundState.LAUNCHED;
        return circle.onPaperFor()
                .map(reason -> new PaperLine(
                        own ? "" : reason,
                        running ? Optional.of(states.of(circle, round)) : Optional.empty(),
                        Optional.of(circle.id()).filter(sheets -> running && paper.mayEnter(circle))));
    }

    /** Of those who answer on paper nobody is noted as having answered. */
    private Map<UUID, List<SurveyRespondent>> inPortal(
            Optional<SurveyRound> round, Map<UUID, List<SurveyRespondent>> all) {
        Set<UUID> onPaper = round.map(each -> circles.onPaper(each.id())).orElse(Set.of());
        return all.entrySet().stream()
                .filter(each -> !onPaper.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<PersonLine> persons(List<SurveyRespondent> in, Map<UUID, Servant> people) {
        return in.stream()
                .filter(each -> people.containsKey(each.employee()))
                .map(each ->
                        new PersonLine(each.id(), people.get(each.employee()).fullName(), each.kind()))
                .sorted(Comparator.comparing(PersonLine::name, KazakhOrder.ORDER))
                .toList();
    }

    private static RoundCounts counts(Map<UUID, List<SurveyRespondent>> respondents, Respondents rule) {
        List<SurveyRespondent> all =
                respondents.values().stream().flatMap(Collection::stream).toList();
        List<DeclineReason> reasons =
                all.stream().flatMap(each -> each.declinedFor().stream()).toList();
        Map<DeclineReason, Long> byReason = reasons.size() < rule.min()
                ? Map.of()
                : new TreeMap<>(
                        reasons.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        return new RoundCounts(
                Math.toIntExact(all.stream().filter(SurveyRespondent::isIn).count()),
                Math.toIntExact(all.stream()
                        .filter(each -> each.state() == RespondentState.ANSWERED)
                        .count()),
                reasons.size(),
                byReason);
    }
}
