package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: HR launches the survey. The respondents are asked, and from now on nobody alters circles or anonymity. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class LaunchRound {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @Inject
    PaperDesk paper;

    @Inject
    SheetLaw law;

    @Inject
    Event<RoundLaunched> launched;

    /**
     * Launches the round.
     *
     * @param until the last day for an answer
     */
    public void of(UUID roundId, LocalDate until) {
        SurveyRound round = rounds.hold(roundId).orElseThrow(() -> new Refused(new NoSuchSurvey()));
        SurveyMethod method = desk.survey(round.edition());
        Citation by = method.respondents().by();
        round.requirePrepared(by);
        Map<UUID, List<SurveyRespondent>> asked = in(circles.ofRound(round.id()));
        requireWhole(method, asked.values());
        requireServing(by, asked.values());
        requireCalendar(until);
        holdPosts(round, method);
        round.launch(by, until, sheets(round, method, until), law.today());
        tell(round, method, asked);
        launched.fire(new RoundLaunched(
                method.by(),
                round.id(),
                round.period(),
                until,
                asked.size(),
                circles.load(round.id()).size()));
    }

    /** The last day on which sheets are entered, where a circle answers on paper. */
    private Optional<LocalDate> sheets(SurveyRound round, SurveyMethod method, LocalDate until) {
        List<SurveyCircle> onPaper =
                circles.of(round.id()).stream().filter(SurveyCircle::isOnPaper).toList();
        onPaper.forEach(circle -> paper.requireSomebodyToEnter(method.by(), circle));
        return onPaper.isEmpty() ? Optional.empty() : Optional.of(paper.lastDay(until));
    }

    private void tell(SurveyRound round, SurveyMethod method, Map<UUID, List<SurveyRespondent>> asked) {
        Set<UUID> onPaper = circles.onPaper(round.id());
        Map<SurveyNotice, Map<UUID, Integer>> load = new EnumMap<>(SurveyNotice.class);
        asked.forEach((circle, people) -> people.forEach(each -> load.computeIfAbsent(
                        onPaper.contains(circle) ? SurveyNotice.ON_PAPER : SurveyNotice.ASKED, any -> new HashMap<>())
                .merge(each.employee(), 1, Integer::sum)));
        load.forEach((notice, surveys) -> outbox.post(surveys.entrySet().stream()
                .map(each -> notice.to(each.getKey(), round, method.by(), each.getValue()))
                .toList()));
    }

    /** Every respondent is told how many working days are left: the calendar of the last day's year must be there. */
    private void requireCalendar(LocalDate until) {
        law.calendar().requirePublished(until.getYear());
    }

    private static Map<UUID, List<SurveyRespondent>> in(Map<UUID, List<SurveyRespondent>> all) {
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .filter(SurveyRespondent::isIn)
                .toList()));
    }

    private static void requireWhole(SurveyMethod method, Collection<List<SurveyRespondent>> asked) {
        int min = method.respondents().min();
        int max = method.respondents().max();
        if (asked.isEmpty() || asked.stream().anyMatch(circle -> circle.size() < min || circle.size() > max)) {
            throw new Refused(new SurveyRefusal.NobodyToAsk(method.respondents().by(), min));
        }
    }

    /** The form of each servant stands from now on. */
    private void holdPosts(SurveyRound round, SurveyMethod method) {
        List<SurveyCircle> all = circles.of(round.id());
        Map<UUID, SurveyedPost> posts = desk.posts(all.stream()
                .map(circle -> staff.of(circle.employee(), law.today()))
                .toList());
        List<String> without = all.stream()
                .filter(SurveyCircle::isFormed)
                .filter(circle -> !method.asksAbout(
                        posts.get(circle.employee()).category(),
                        posts.get(circle.employee()).managing()))
                .map(circle -> staff.of(circle.employee(), law.today()).fullName())
                .sorted()
                .toList();
        if (!without.isEmpty()) {
            throw new Refused(
                    new SurveyRefusal.SurveyedNoMore(method.respondents().by(), without));
        }
        all.forEach(circle -> circle.hold(posts.get(circle.employee())));
        circles.flush();
    }

    private void requireServing(Citation by, Collection<List<SurveyRespondent>> asked) {
        Set<UUID> serving =
                staff.on(law.today()).stream().map(Servant::employee).collect(Collectors.toSet());
        List<String> left = asked.stream()
                .flatMap(Collection::stream)
                .map(SurveyRespondent::employee)
                .distinct()
                .filter(each -> !serving.contains(each))
                .map(each -> staff.of(each, law.today()).fullName())
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            throw new Refused(new SurveyRefusal.DrawnHaveLeft(by, left));
        }
    }
}
