package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Which reports of the round the caller reads: none before it is closed. */
    Predicate<SurveyCircle> of(SurveyRound round) {
        if (round.state() != RoundState.CLOSED) {
            return circle -> false;
        }
        if (caller.has(Role.COUNCIL_HR)) {
            return SurveyCircle::isFormed;
        }
        Predicate<SurveyCircle> evaluated = caller.has(Role.EVALUATOR) ? evaluated(round) : circle -> false;
        return circle -> circle.isFormed() && (own(circle) || evaluated.test(circle));
    }

    /** Whether it is about the caller himself. */
    boolean own(SurveyCircle circle) {
        return isCaller(circle.employee());
    }

    private Predicate<SurveyCircle> evaluated(SurveyRound round) {
        LocalDate launch = round.launchedOn().orElseThrow();
        Function<Servant, Optional<UUID>> evaluators = desk.evaluators(round.edition(), launch);
        return circle -> evaluators
                .apply(staff.of(circle.employee(), launch))
                .filter(this::isCaller)
                .isPresent();
    }

    private boolean isCaller(UUID employee) {
        return caller.optionalEmployee().filter(employee::equals).isPresent();
    }
}
