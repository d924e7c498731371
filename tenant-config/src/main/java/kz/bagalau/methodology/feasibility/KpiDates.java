package kz.bagalau.methodology.feasibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PreCalculation;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.presence.ServedTime;

/** The dates of the head's indicators in one period (¶4, ¶5, ¶22, ¶26). */
final class KpiDates {

    private final Methodology law;
    private final KpiMethod method;
    private final Period period;
    private final WorkingCalendar calendar;

    KpiDates(Methodology law, KpiMethod method, Period period, WorkingCalendar calendar) {
        this.law = law;
        this.method = method;
        this.period = period;
        this.calendar = calendar;
    }

    /** Adds what there is to say, what reaches farthest into the future last. */
    void into(List<Finding> found) {
        withoutIndicators().ifPresent(found::add);
        planTooLate().ifPresent(found::add);
        DueDates.into(found, "kpi.due", method.due(), period, calendar);
        NoticeDates.into(found, law, NoticeKind.HEAD_EVALUATION, method.due(), period, calendar);
        method.preCalculation().ifPresent(before -> preCalculated(found, before));
        SessionChain.into(found, law, MethodKind.KPI, period, calendar);
    }

    /** Values are computed before the last day of the evaluation; after a long holiday that is before the period's end. */
    private void preCalculated(List<Finding> found, PreCalculation before) {
        LocalDate sent =
                before.sentBefore().latest(method.due().on(period, calendar).date(), calendar);
        if (!sent.isAfter(period.lastDay())) {
            found.add(new Finding(
                    List.of(method.due().by(), before.by()),
                    Kind.PRE_CALCULATION_BEFORE_PERIOD_ENDS,
                    Severity.IMPOSSIBLE,
                    List.of(period, sent, period.lastDay()),
                    sent.equals(period.lastDay()) ? List.of(sent) : List.of(sent, period.lastDay()),
                    Resolution.of(How.COUNCIL_DECIDES)));
        }
        law.notice(NoticeKind.HEAD_EVALUATION).ifPresent(notice -> {
            LocalDate told = notice.due().on(period, calendar).date();
            if (sent.isBefore(told)) {
                found.add(new Finding(
                        List.of(before.by(), notice.by()),
                        Kind.PRE_CALCULATION_BEFORE_NOTICE,
                        Severity.NOTE,
                        List.of(period, sent, told),
                        List.of(sent, told),
                        Resolution.of(How.SIDE_BY_SIDE)));
            }
        });
    }

    /** Between the two minimums a servant is evaluated by indicators that nobody sets. */
    private Optional<Finding> withoutIndicators() {
        var remaining = method.plan().minimumRemaining();
        List<LocalDate> without =
                evaluated().filter(day -> !remaining.leavesTime(day)).sorted().toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = without.get(0);
        LocalDate last = without.get(without.size() - 1);
        return Optional.of(new Finding(
                List.of(law.presence().minimum().by(), remaining.by()),
                Kind.EVALUATED_WITHOUT_INDICATORS,
                Severity.WARNING,
                List.of(period, first, last),
                Stream.of(first, last).distinct().toList(),
                Resolution.by(How.COUNCIL_DECIDES, "kpi.plan.minimumRemaining.until", Reading.R12)));
    }

    /** For the last who still gets indicators, they may be set after the period they are for. */
    private Optional<Finding> planTooLate() {
        var remaining = method.plan().minimumRemaining();
        var within = method.plan().setAfterAppointment();
        return evaluated()
                .filter(remaining::leavesTime)
                .findFirst()
                .map(day -> within.end(day, calendar))
                .filter(set -> set.isAfter(period.lastDay()))
                .map(set -> new Finding(
                        List.of(within.by(), remaining.by()),
                        Kind.PLAN_AFTER_PERIOD_ENDS,
                        Severity.WARNING,
                        List.of(period, set, period.lastDay()),
                        List.of(period.lastDay(), set),
                        Resolution.of(How.COUNCIL_DECIDES)));
    }

    /** The days of appointment, the latest first, from which a servant is evaluated for the period. */
    private Stream<LocalDate> evaluated() {
        return new ServedTime(period.firstDay(), period.lastDay())
                .backwards()
                .filter(day -> law.presence().minimum().reached(day, period.lastDay()));
    }
}
