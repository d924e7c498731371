package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiSheetView.RulesView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Annex 2: one sheet for its evaluator, and for nobody else (paragraph 20). */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class ShowKpiSheet {

    @Inject
    KpiDesk desk;

    @Inject
    KpiReader reader;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    /** The sheet; before HR has sent the values, without them. */
    public KpiSheetView of(UUID sheetId) {
        KpiSheet sheet = desk.ofEvaluator(sheetId);
        KpiRules rules = law.of(sheet);
        Servant servant = law.servant(sheet);
        return new KpiSheetView(
                sheet.id(),
                sheet.version(),
                sheet.period(),
                sheet.employee(),
                servant.fullName(),
                servant.shortName(),
                KpiHeads.post(servant),
                sheet.edition(),
                sheet.state(),
                KpiReader.why(rules),
                KpiReader.sent(sheet, rules),
                sheet.recalledFor(),
                sheet.openedAt(),
                sheet.closedAt(),
                sheet.lateReason(),
                reader.marks(sheet),
                rules.arithmetic(sheet),
                rules(rules));
    }

    private RulesView rules(KpiRules rules) {
        return new RulesView(
                rules.methodology().confidential().by(),
                rules.preCalculationBy(),
                rules.method().name(),
                rules.method().marks(),
                rules.method().permitted(),
                rules.method().realisation(),
                rules.methodology().grades(),
                rules.due(),
                today.daysLeft(rules.due().date()),
                rules.awayUntil().isPresent());
    }
}
