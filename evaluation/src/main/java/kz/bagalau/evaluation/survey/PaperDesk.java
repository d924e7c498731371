package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Conduct;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/**
 * The circles that answer on paper (¶33): whether the edition lets them, until when their sheets are entered, and by whom. He
 * who is evaluated or asked in a circle never enters its sheets.
 */
@RequestScoped
class PaperDesk {

    /** The portal's own term: by when HR has entered what was handed in by the last day for an answer. */
    static final int DAYS_TO_ENTER = 3;

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    BallotBox box;

    @Inject
    Members members;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** Whether the edition of the round knows paper (¶3). */
    boolean provided(SurveyRound round) {
        return conduct(round).means().contains(Conduct.Means.PAPER);
    }

    /** The last day on which sheets are entered. */
    LocalDate lastDay(LocalDate answersUntil) {
        return law.calendar().plus(answersUntil, DAYS_TO_ENTER);
    }

    /** The last day for an answer by which the sheets are entered on this day at the latest. */
    LocalDate daysBefore(LocalDate lastDay) {
        return law.calendar().minus(lastDay, DAYS_TO_ENTER);
    }

    /** The round before its launch, held, whose edition knows paper. */
    SurveyRound prepared(UUID roundId) {
        SurveyRound round = rounds.hold(roundId).orElseThrow(PaperDesk::unknown);
        round.requirePrepared(by(round));
        if (!provided(round)) {
            throw new Refused(new SurveyRefusal.PaperNotProvided(conduct(round).by()));
        }
        return round;
    }

    /** The circle of that round in which others are asked about somebody else than the caller. */
    SurveyCircle ofAnother(SurveyRound round, UUID circleId) {
        return circles.find(circleId)
                .filter(circle -> circle.round().equals(round.id()) && circle.isFormed())
                .filter(circle -> caller.optionalEmployee()
                        .filter(circle.employee()::equals)
                        .isEmpty())
                .orElseThrow(PaperDesk::unknown);
    }

    /** A circle of a running round that answers on paper, for one of HR who may read its sheets. */
    SurveyCircle toEnter(UUID circleId) {
        SurveyCircle circle =
                circles.find(circleId).filter(SurveyCircle::isOnPaper).orElseThrow(PaperDesk::unknown);
        SurveyRound round = running(circle);
        if (!mayEnter(circle)) {
            throw new Refused(new SurveyRefusal.SheetsOfOwnCircle(by(round)));
        }
        return circle;
    }

    /** In which rounds the caller may enter sheets now, and of how many circles. */
    Map<SurveyRound, Long> toEnter() {
        return rounds.all().stream()
                .filter(round -> round.awaitsSheetsOn(law.today()) && !round.awaitsAnswersOn(law.today()))
                .flatMap(round -> circles.of(round.id()).stream()
                        .filter(circle -> circle.isOnPaper() && !box.hasSheets(circle.id()) && mayEnter(circle))
                        .map(circle -> round))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The running round of the circle. */
    SurveyRound running(SurveyCircle circle) {
        return rounds.find(circle.round())
                .filter(round -> round.state() == RoundState.LAUNCHED)
                .orElseThrow(PaperDesk::unknown);
    }

    /** Whether the caller belongs neither to the respondents nor is the one they are asked about. */
    boolean mayEnter(SurveyCircle circle) {
        return caller.optionalEmployee().filter(people(circle)::contains).isEmpty();
    }

    /** Refuses a circle to which everybody of HR belongs. */
    void requireSomebodyToEnter(Citation by, SurveyCircle circle) {
        Set<UUID> people = people(circle);
        boolean another = members.employeesWith(Role.COUNCIL_HR).stream().anyMatch(each -> !people.contains(each));
        if (!mayEnter(circle) && !another) {
            throw new Refused(new SurveyRefusal.NobodyToEnterSheets(by));
        }
    }

    /** How many are asked in the circle. */
    int asked(SurveyCircle circle) {
        return Math.toIntExact(circles.respondents(circle.id()).stream()
                .filter(SurveyRespondent::isIn)
                .count());
    }

    /** The paragraph by which a survey is held, on paper where there is no other way. */
    Citation by(SurveyRound round) {
        return desk.survey(round.edition()).by();
    }

    private Conduct conduct(SurveyRound round) {
        return law.methodology(round.edition()).conduct();
    }

    private Set<UUID> people(SurveyCircle circle) {
        return Stream.concat(
                        Stream.of(circle.employee()),
                        circles.respondents(circle.id()).stream()
                                .filter(SurveyRespondent::isIn)
                                .map(SurveyRespondent::employee))
                .collect(Collectors.toSet());
    }

    private static Refused unknown() {
        return new Refused(new NoSuchSurvey());
    }
}
