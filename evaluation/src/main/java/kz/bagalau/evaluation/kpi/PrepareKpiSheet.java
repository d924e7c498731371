package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 22: HR prepares a servant's sheet from the plan that stands, before the period ends or after it, so that the
 * actual values can be entered. Prepared again after the plan was changed, the lines follow it and what was entered
 * stays. In a period that was opened already the sheet goes to its evaluator at once (reading R41).
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class PrepareKpiSheet {

    @Inject
    KpiHeads heads;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiOpening opening;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Staff staff;

    @Inject
    CountKpiSheets counted;

    /**
     * Prepares the sheet, or finds it prepared.
     *
     * @return the sheet's number
     */
    public UUID of(UUID employee, Period period) {
        EditionId edition = law.edition(period).orElseThrow(() -> new Refused(new KpiRefusal.KpiNotInForce(period)));
        Citation by = law.method(edition, period)
                .orElseThrow(() -> new Refused(new KpiRefusal.KpiNotInForce(period)))
                .plan()
                .by();
        if (period.firstDay().isAfter(today.today())) {
            throw new Refused(new KpiSheetRefusal.PeriodNotBegun(by, period));
        }
        Head head = heads.of(edition, period).stream()
                .filter(one -> one.employee().equals(employee))
                .findFirst()
                .orElseThrow(() -> new Refused(new KpiSheetRefusal.NotByIndicators(
                        by, staff.of(employee, period.lastDay()).fullName(), period)));
        require(head, period, by);
        KpiSheet sheet = opening.prepare(head, period, edition, sheets.of(employee, period));
        if (law.opened(period)) {
            opening.open(sheet, head, edition);
            counted.count(period);
        }
        return sheet.id();
    }

    private void require(Head head, Period period, Citation by) {
        String name = head.servant().fullName();
        if (!head.rules().verdict().evaluated()) {
            throw new Refused(
                    new KpiSheetRefusal.NotByIndicators(head.rules().verdict().by(), name, period));
        }
        if (head.plan().isEmpty()) {
            throw new Refused(new KpiSheetRefusal.NoStandingPlan(by, name, period));
        }
        PlannedLine.of(head.plan().orElseThrow(), period)
                .forEach(line -> head.rules().method().realisation().requirePlanned(line.measure(), line.planned()));
        heads.obstacle(head, period).ifPresent(nothing -> {
            throw new Refused(new KpiSheetRefusal.NothingPlanned(nothing.by(), period));
        });
    }
}
