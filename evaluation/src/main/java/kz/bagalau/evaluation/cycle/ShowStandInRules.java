package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR asks whether an order of substitution or secondment moves a sheet under the council's own text. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStandInRules {

    @Inject
    Councils councils;

    @Inject
    Clock clock;

    /** By the edition that governs the period now being evaluated. */
    public StandInRulesView rules() {
        Council council = councils.current();
        Period period = AskedPeriod.evaluated(council, LocalDate.now(clock));
        Optional<EvaluatorRule> rule = Optional.of(period)
                .filter(council::hasEditionFor)
                .flatMap(one -> council.editionFor(one).methodology().ranking())
                .map(SheetMethod::evaluator);
        return new StandInRulesView(
                rule.flatMap(EvaluatorRule::substitute).map(EvaluatorRule.Substitute::by),
                rule.flatMap(EvaluatorRule::seconded).map(EvaluatorRule.Seconded::by),
                rule.filter(one -> !one.evaluatesHere(true, false)).isPresent());
    }
}
