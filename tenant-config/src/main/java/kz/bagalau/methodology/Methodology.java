package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.calibration.Complaint;
import kz.bagalau.methodology.calibration.Dispute;
import kz.bagalau.methodology.calibration.Request;
import kz.bagalau.methodology.custody.Confidential;
import kz.bagalau.methodology.custody.Custody;
import kz.bagalau.methodology.custody.Secrecy;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.methodology.presence.Presence;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Rounding;
import kz.bagalau.methodology.score.YearlyMean;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.methodology.term.Due;

/**
 * The rules of one edition, paragraph by paragraph. Nothing is inherited from the model methodology: what a council has
 * adopted stands here in full.
 *
 * @param caps what recorded facts hold down; most editions have none
 */
public record Methodology(
        Conduct conduct,
        Presence presence,
        GradeScale grades,
        YearlyMean yearly,
        List<Consequences> consequences,
        HumanResources humanResources,
        ScheduleRule schedule,
        Acquaintance acquaintance,
        Request request,
        Complaint complaint,
        Custody custody,
        Secrecy secrecy,
        Dispute dispute,
        Confidential confidential,
        Optional<KpiMethod> kpi,
        Optional<SheetMethod> ranking,
        Optional<SurveyMethod> survey,
        List<NoticeRule> notices,
        Calibration calibration,
        List<Cap> caps) {

    public Methodology {
        consequences = List.copyOf(consequences);
        notices = List.copyOf(notices);
        Require require = Require.that(kpi.isPresent() || ranking.isPresent() || survey.isPresent(), "noMethod");
        ranking.map(SheetMethod::marks).ifPresent(marks -> require.and(grades.covers(marks), "gradesMissMarks"));
        kpi.map(KpiMethod::marks).ifPresent(marks -> require.and(grades.covers(marks), "gradesMissMarks"));
        caps = List.copyOf(caps);
        require.and(caps.stream().map(Cap::key).distinct().count() == caps.size(), "capTwice");
        check(caps, require, MethodKind.KPI, kpi.map(KpiMethod::marks));
        check(caps, require, MethodKind.RANKING, ranking.map(SheetMethod::marks));
        check(yearly.rounding(), require, grades);
        kpi.map(method -> method.mean().rounding()).ifPresent(rounding -> check(rounding, require, grades));
        ranking.map(method -> method.mean().rounding()).ifPresent(rounding -> check(rounding, require, grades));
        require.orUnfit();
    }

    /** A cap below or above every mark, or on a method that is not used, is a slip. */
    private static void check(List<Cap> caps, Require require, MethodKind method, Optional<MarkRange> marks) {
        caps.stream().filter(cap -> cap.methods().contains(method)).forEach(cap -> require.and(
                        marks.isPresent(), "capMethodNotUsed", cap.key(), method)
                .and(
                        marks.map(range -> range.spans(cap.highest())).orElse(true),
                        "capOutsideMarks",
                        cap.key(),
                        cap.highest()));
    }

    /** A mean rounded to more decimals than the bands have could fall between two of them. */
    private static void check(Rounding rounding, Require require, GradeScale grades) {
        require.and(
                rounding.decimals() <= grades.decimals(),
                "roundingFinerThanGrades",
                rounding.decimals(),
                grades.decimals());
    }

    /**
     * Whether, and how, this servant is evaluated for the period by the method of his category (¶5, ¶6), under an
     * edition whose due days are days of a month; one that counts working days needs the calendar too.
     */
    public Verdict verdict(ServiceFacts facts, Period period) {
        return verdict(facts, period, due -> due.literal(period));
    }

    /** Whether, and how, this servant is evaluated for the period by the method of his category (¶5, ¶6). */
    public Verdict verdict(ServiceFacts facts, Period period, WorkingCalendar calendar) {
        ServiceFacts counted = presence.minimum().workedDays().isPresent() ? facts.workedIn(period, calendar) : facts;
        return verdict(counted, period, due -> due.literal(period, calendar));
    }

    private Verdict verdict(ServiceFacts facts, Period period, Function<Due, LocalDate> lastDay) {
        return method(facts.category(), facts.managing())
                .map(method -> presence.verdict(facts, period, method, lastDay.apply(due(method))))
                .orElseGet(() -> Verdict.not(presence.by(), "noMethod", facts.category()));
    }

    /** Whether, and how, this servant is evaluated for the period by the 360 method, if it asks about his category (¶5, ¶6, ¶34). */
    public Verdict surveyVerdict(ServiceFacts facts, Period period, WorkingCalendar calendar) {
        ServiceFacts counted = presence.minimum().workedDays().isPresent() ? facts.workedIn(period, calendar) : facts;
        return survey.filter(method -> !method.competencesFor(facts.category(), facts.managing())
                        .isEmpty())
                .map(method -> presence.verdict(
                        counted, period, MethodKind.SURVEY, method.due().literal(period, calendar)))
                .orElseGet(() -> Verdict.not(presence.by(), "noMethod", facts.category()));
    }

    /** The method by which a servant of this category, in a managing post or not, is evaluated in the period. */
    public Optional<MethodKind> method(String category, boolean managing) {
        if (kpi.filter(method -> method.who().covers(category, managing)).isPresent()) {
            return Optional.of(MethodKind.KPI);
        }
        return ranking.filter(method -> method.who().covers(category, managing)).map(method -> MethodKind.RANKING);
    }

    /** The last day of the evaluation by the method, which the edition must use. */
    public Due due(MethodKind method) {
        return switch (method) {
            case KPI -> kpi.orElseThrow().due();
            case RANKING -> ranking.orElseThrow().due();
            case SURVEY -> survey.orElseThrow().due();
        };
    }

    /** The notice of this kind, if the edition has one. */
    public Optional<NoticeRule> notice(NoticeKind kind) {
        return notices.stream().filter(notice -> notice.kind() == kind).findFirst();
    }
}
