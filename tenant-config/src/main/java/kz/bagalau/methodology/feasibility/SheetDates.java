package kz.bagalau.methodology.feasibility;

import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.sheet.SheetMethod;

/** The dates of a sheet of parameters in one period (¶4, ¶30, ¶31). */
final class SheetDates {

    private SheetDates() {}

    static void into(
            List<Finding> found, Methodology law, SheetMethod method, Period period, WorkingCalendar calendar) {
        DueDates.into(found, "ranking.due", method.due(), period, calendar);
        NoticeDates.into(found, law, NoticeKind.STAFF_EVALUATION, method.due(), period, calendar);
        SessionChain.into(found, law, MethodKind.RANKING, period, calendar);
    }
}
