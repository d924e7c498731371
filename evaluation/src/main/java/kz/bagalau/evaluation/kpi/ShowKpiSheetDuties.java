package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * What is to be done on sheets of indicators (paragraphs 4, 22, 27): HR computes and sends the values by their day, the
 * planning unit agrees them, the evaluator marks.
 */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowKpiSheetDuties {

    private static final int SOON = 10;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiHeads heads;

    @Inject
    KpiDesk desk;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Caller caller;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        List<DutyView> duties = new ArrayList<>();
        List<KpiSheet> unfinished = sheets.unfinished();
        unfinished.stream().filter(this::toMark).forEach(sheet -> duties.add(toMarkDuty(sheet)));
        unfinished.stream().filter(this::toAgree).forEach(sheet -> duties.add(toAgreeDuty(sheet)));
        if (caller.has(Role.COUNCIL_HR)) {
            unfinished.stream()
                    .filter(sheet -> !sheet.sent())
                    .filter(sheet -> soon(sheet.period(), law.of(sheet)))
                    .forEach(sheet -> duties.add(toSendDuty(sheet)));
            toPrepare().forEach(duties::add);
        }
        return List.copyOf(duties);
    }

    private boolean toMark(KpiSheet sheet) {
        return sheet.state() == KpiSheet.State.MARKING
                && caller.optionalEmployee().filter(sheet::isEvaluatedBy).isPresent();
    }

    private DutyView toMarkDuty(KpiSheet sheet) {
        return duty("kpiSheet", sheet, law.of(sheet).due(), "/kpi/sheet.xhtml?id=" + sheet.id());
    }

    private boolean toAgree(KpiSheet sheet) {
        return !sheet.sent()
                && sheet.agreedAt().isEmpty()
                && sheet.markedLines(law.of(sheet)).stream()
                        .allMatch(line -> line.actual().isPresent())
                && desk.speaksForPlanning(sheet);
    }

    private DutyView toAgreeDuty(KpiSheet sheet) {
        return duty("kpiActualsAgree", sheet, sending(law.of(sheet)), "/kpi/actuals.xhtml?id=" + sheet.id());
    }

    private DutyView toSendDuty(KpiSheet sheet) {
        return duty("kpiActuals", sheet, sending(law.of(sheet)), "/kpi/actuals.xhtml?id=" + sheet.id());
    }

    /** Those of the running period and of the last one who have a plan and no sheet yet. */
    private Stream<DutyView> toPrepare() {
        Period running = Period.of(today.today());
        return Stream.of(PeriodLength.values())
                .map(length -> Period.of(running.firstDay(), length))
                .flatMap(period -> Stream.of(period.previous(), period))
                .filter(this::counted)
                .flatMap(period -> law.edition(period).stream().flatMap(edition -> toPrepare(edition, period)));
    }

    /** Terms of a period whose evaluation falls into a year without a calendar cannot be told yet. */
    private boolean counted(Period period) {
        return today.calendar().publishes(period.lastDay().plusMonths(1).getYear());
    }

    private Stream<DutyView> toPrepare(EditionId edition, Period period) {
        Set<UUID> there = sheets.of(period).stream().map(KpiSheet::employee).collect(Collectors.toSet());
        List<Head> waiting = heads.of(edition, period).stream()
                .filter(head -> head.plan().isPresent())
                .filter(head -> heads.obstacle(head, period).isEmpty())
                .filter(head -> !there.contains(head.employee()))
                .filter(head -> soon(period, head.rules()))
                .toList();
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        KpiTerm term = sending(waiting.get(0).rules());
        return Stream.of(new DutyView(
                "kpiPrepare",
                List.of(period, waiting.size()),
                term.by(),
                term.date(),
                today.daysLeft(term.date()),
                "/kpi/sheets.xhtml?period=" + period));
    }

    /** Values of a running period are asked for only as their day comes near. */
    private boolean soon(Period period, KpiRules rules) {
        return today.today().isAfter(period.lastDay())
                || today.daysLeft(sending(rules).date()) <= SOON;
    }

    private static KpiTerm sending(KpiRules rules) {
        return rules.preCalculation().orElse(rules.due());
    }

    private DutyView duty(String key, KpiSheet sheet, KpiTerm term, String link) {
        Servant servant = law.servant(sheet);
        return new DutyView(
                key,
                List.of(sheet.period(), servant.shortName()),
                term.by(),
                term.date(),
                today.daysLeft(term.date()),
                link);
    }
}
