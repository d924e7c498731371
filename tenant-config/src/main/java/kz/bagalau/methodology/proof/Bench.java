package kz.bagalau.methodology.proof;

import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Methodology;

/** Runs test cases through a methodology; the same case, methodology and calendar always give the same outcome. */
public final class Bench {

    private Bench() {}

    /** What the methodology makes of the case; what it forbids is an outcome too, never an exception. */
    public static CaseOutcome run(Methodology law, TestCase testCase, WorkingCalendar calendar) {
        return new Run(law, testCase, calendar).outcome();
    }

    /** What the edition makes of the case. */
    public static CaseOutcome run(Edition edition, TestCase testCase, WorkingCalendar calendar) {
        return run(edition.methodology(), testCase, calendar);
    }

    /** What the edition makes of each case, in their order. */
    public static List<CaseOutcome> run(Edition edition, TestCases cases, WorkingCalendar calendar) {
        return cases.cases().stream().map(each -> run(edition, each, calendar)).toList();
    }
}
