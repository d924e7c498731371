package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/**
 * Paragraph 20: who reads the report of a servant's survey. The servant, his evaluator of the day of the launch, and HR; nobody
 * before the round is closed.
 */
@ApplicationScoped
class SurveyReaders {

    @Inject
    SurveyDesk desk;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    /** Whether the caller reads the report of this circle. */
    boolean may(SurveyRound round, SurveyCircle circle) {
        return round.state() == RoundState.CLOSED
                && circle.isFormed()
                && (caller.has(Role.COUNCIL_HR) || own(circle) || evaluates(round, circle));
    }

    /** Whether it is about the caller himself. */
    boolean own(SurveyCircle circle) {
        return caller.optionalEmployee().filter(circle.employee()::equals).isPresent();
    }

    private boolean evaluates(SurveyRound round, SurveyCircle circle) {
        return caller.optionalEmployee()
                .filter(me -> caller.has(Role.EVALUATOR))
                .filter(me -> evaluator(round, circle).filter(me::equals).isPresent())
                .isPresent();
    }

    private Optional<UUID> evaluator(SurveyRound round, SurveyCircle circle) {
        LocalDate launch = round.launchedOn().orElseThrow();
        Servant servant = staff.of(circle.employee(), launch);
        return desk.evaluator(round.edition(), servant, launch);
    }
}
