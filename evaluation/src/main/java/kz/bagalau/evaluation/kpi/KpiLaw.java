package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.EvaluationSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.duty.Duties;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PreCalculation;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/**
 * Reads a sheet by the edition under which it was opened, and its days by what is known of the servant today: his
 * absences move the last day of paragraph 5. What was read once in a request is not read again.
 */
@RequestScoped
public class KpiLaw {

    private static final Set<DutyKind> EVALUATION =
            EnumSet.of(DutyKind.KPI_EVALUATED, DutyKind.EVALUATED_AFTER_RETURN, DutyKind.EVALUATED_WITHOUT_PRESENCE);

    @Inject
    SheetLaw law;

    @Inject
    Councils councils;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Staff staff;

    @Inject
    CurrentCouncil council;

    private final Map<Asked, KpiRules> known = new HashMap<>();
    private final Map<Days, Map<UUID, Servant>> serving = new HashMap<>();

    /** Whose rules, by which edition. */
    private record Asked(EditionId edition, Period period, UUID employee) {}

    /** Who serves in which council from when to when. */
    private record Days(CouncilId council, LocalDate from, LocalDate to) {}

    /** The rules of this sheet today. */
    public KpiRules of(KpiSheet sheet) {
        return known.computeIfAbsent(
                new Asked(sheet.edition(), sheet.period(), sheet.employee()), asked -> read(asked, servant(sheet)));
    }

    /** The servant of the sheet as on the last day of its period. */
    Servant servant(KpiSheet sheet) {
        Period period = sheet.period();
        return servant(sheet.employee(), period.firstDay(), period.lastDay());
    }

    /** Somebody as he serves today. */
    Servant now(UUID employee) {
        return servant(employee, law.today(), law.today());
    }

    /** Everybody of these days is read at once: a list asks for one after the other. */
    private Servant servant(UUID employee, LocalDate from, LocalDate to) {
        Map<UUID, Servant> then =
                serving.computeIfAbsent(new Days(council.id(), from, to), days -> staff.during(from, to).stream()
                        .collect(Collectors.toMap(Servant::employee, Function.identity())));
        return Optional.ofNullable(then.get(employee)).orElseGet(() -> staff.of(employee, to));
    }

    /** The rules for a servant of a period. */
    KpiRules of(EditionId edition, Period period, Servant servant) {
        return known.computeIfAbsent(new Asked(edition, period, servant.employee()), asked -> read(asked, servant));
    }

    /** The method of indicators by which this period is evaluated, if the edition has one of that length. */
    Optional<KpiMethod> method(EditionId edition, Period period) {
        return law.methodology(edition).kpi().filter(method -> method.period() == period.length());
    }

    /** The edition of the period: that of its schedule, else the one that governs it (R06); empty when none does. */
    Optional<EditionId> edition(Period period) {
        var council = councils.current();
        return schedules
                .of(period)
                .map(EvaluationSchedule::edition)
                .or(() -> council.hasEditionFor(period)
                        ? Optional.of(council.editionFor(period).id())
                        : Optional.empty());
    }

    /** Whether the period was opened. */
    boolean opened(Period period) {
        return schedules.of(period).filter(EvaluationSchedule::isOpened).isPresent();
    }

    private KpiRules read(Asked asked, Servant servant) {
        return rules(law.methodology(asked.edition()), asked.period(), servant, law.calendar(), law.today());
    }

    /** The same days that the servant's own list of deadlines shows: both are counted in one place. */
    static KpiRules rules(
            Methodology methodology, Period period, Servant servant, WorkingCalendar calendar, LocalDate today) {
        KpiMethod method = methodology
                .kpi()
                .orElseThrow(() -> new IllegalStateException("The edition has no indicators for " + period));
        ServiceFacts facts = servant.facts();
        Verdict verdict = methodology.verdict(facts, period, calendar);
        List<Duty> duties = Duties.of(
                methodology, period, calendar, PersonFacts.of(servant.employee().toString(), facts));
        boolean later = verdict.reasonKey().equals("afterReturn");
        KpiTerm due = first(
                        duties, EVALUATION, later ? verdict.by() : method.due().by())
                .orElseGet(() -> KpiTerm.of(method.due().on(period, calendar)));
        return new KpiRules(
                methodology,
                method,
                verdict,
                due,
                method.preCalculation().map(PreCalculation::sentBefore).map(before -> first(
                                duties, EnumSet.of(DutyKind.PRE_CALCULATION_SENT), before.by())
                        .orElseGet(() -> new KpiTerm(
                                before.by(), before.latest(due.date(), calendar), Optional.empty(), List.of()))),
                today,
                later ? awayUntil(servant, today) : Optional.empty());
    }

    private static Optional<KpiTerm> first(List<Duty> duties, Set<DutyKind> kinds, Citation by) {
        return duties.stream()
                .filter(duty -> kinds.contains(duty.kind()))
                .findFirst()
                .flatMap(duty -> KpiTerm.of(duty, by));
    }

    private static Optional<LocalDate> awayUntil(Servant servant, LocalDate today) {
        return servant.absences().stream()
                .filter(absence -> absence.covers(today))
                .map(AbsenceSpan::until)
                .max(LocalDate::compareTo);
    }
}
