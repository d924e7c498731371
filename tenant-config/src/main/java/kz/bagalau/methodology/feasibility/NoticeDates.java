package kz.bagalau.methodology.feasibility;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.WordKey;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.methodology.term.Due;

/** A notice that comes on the last day of the evaluation it announces, or after it (¶26, ¶30, R09). */
final class NoticeDates {

    private NoticeDates() {}

    static void into(
            List<Finding> found,
            Methodology law,
            NoticeKind kind,
            Due evaluation,
            Period period,
            WorkingCalendar calendar) {
        law.notice(kind).ifPresent(notice -> {
            DueDates.into(found, WordKey.of("notices", kind) + ".due", notice.due(), period, calendar);
            LocalDate told = notice.due().on(period, calendar).date();
            LocalDate last = evaluation.on(period, calendar).date();
            if (!told.isBefore(last)) {
                found.add(new Finding(
                        List.of(evaluation.by(), notice.by()),
                        told.equals(last) ? Kind.NOTICE_ON_LAST_DAY : Kind.NOTICE_AFTER_EVALUATION,
                        Severity.WARNING,
                        List.of(kind, period, told, last),
                        told.equals(last) ? List.of(last) : List.of(last, told),
                        resolution(notice, last, period, calendar)));
            }
        });
    }

    private static Resolution resolution(NoticeRule notice, LocalDate last, Period period, WorkingCalendar calendar) {
        return notice.reminder()
                .map(reminder -> reminder.on(period, calendar).date())
                .filter(day -> day.isBefore(last))
                .map(day -> Resolution.by(
                        How.REMINDED_EARLIER, WordKey.of("notices", notice.kind()) + ".reminder", Reading.R09, day))
                .orElseGet(() -> Resolution.of(How.COUNCIL_DECIDES));
    }
}
