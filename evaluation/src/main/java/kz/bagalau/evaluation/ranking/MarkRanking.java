package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 31: the evaluator marks one parameter of one servant. An employee may be one whom the evaluator named, so
 * the role does not decide here: the sheet does.
 */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class MarkRanking {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<RankingMarked> marked;

    /**
     * Gives, changes or empties a mark.
     *
     * @param seen the version of the mark that the evaluator saw
     * @param mark the new mark, empty to take it back
     */
    public void on(UUID sheetId, String parameter, int seen, Optional<BigDecimal> mark, String comment) {
        RankingSheet sheet = sheets.hold(sheetId);
        RankingRules rules = law.of(sheet);
        Optional<Score> score = mark.map(rules.method().marks()::require);
        marked.fire(sheet.mark(parameter, seen, score, comment, rules, caller.employee(), clock.instant()));
    }
}
