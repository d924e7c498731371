package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 27: the evaluator marks one indicator, inside the band that annex 3 permits for its percentage. */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class GiveKpiMark {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<KpiMarked> marked;

    /**
     * Gives, changes or empties a mark.
     *
     * @param line the indicator
     * @param seen the version of the line that the evaluator saw
     * @param typed the mark as it was typed, with a comma or a point; blank to take it back
     * @param ground the evaluator's words, if he has any
     */
    public void on(UUID sheetId, UUID line, int seen, String typed, String ground) {
        KpiSheet sheet = sheets.hold(sheetId);
        KpiRules rules = law.of(sheet);
        Optional<Score> mark = Typed.number(typed).map(rules.method().marks()::require);
        marked.fire(sheet.mark(line, seen, mark, KpiDesk.reason(ground), rules, caller.employee(), clock.instant()));
    }
}
