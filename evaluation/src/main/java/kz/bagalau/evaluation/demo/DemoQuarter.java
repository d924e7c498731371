package kz.bagalau.evaluation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.SendNotices;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.ranking.CloseAllSheets;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.RankingLaw;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.platform.notification.NoticeView;
import kz.bagalau.platform.notification.OpenNotice;
import kz.bagalau.platform.notification.ShowNotices;

/** The steps of one quarter as the people of the demo take them, each by the use case that a page would call. */
@ApplicationScoped
class DemoQuarter {

    @Inject
    BuildSchedule build;

    @Inject
    SubmitSchedule submit;

    @Inject
    ApproveSchedule approve;

    @Inject
    OpenQuarter open;

    @Inject
    SendNotices tell;

    @Inject
    MarkRanking mark;

    @Inject
    CloseAllSheets close;

    @Inject
    MakeKnown makeKnown;

    @Inject
    OpenResult acquaint;

    @Inject
    ShowNotices notices;

    @Inject
    OpenNotice read;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Results results;

    @Inject
    Employees employees;

    /** HR builds the schedule and puts it before the official (10). */
    void schedule(Period period) {
        build.of(period);
        submit.of(schedule(schedules, period));
    }

    /** The official approves it (10). */
    void approve(Period period) {
        approve.of(schedule(schedules, period));
    }

    /** HR opens the quarter and tells everybody of it (26, 30, 31). */
    void open(Period period) {
        open.of(period);
        for (NoticeKind kind : NoticeKind.values()) {
            tell.of(period, kind);
        }
    }

    /** The evaluator reads his notices and marks every sheet of his (31). */
    void mark(DemoMarks.OfPeriod marks) {
        readNotices();
        for (RankingSheet sheet : sheets.of(marks.period())) {
            mark(sheet, marks.of(emailOf(sheet)));
        }
    }

    private void mark(RankingSheet sheet, DemoMarks line) {
        List<RankingMark> places = sheet.marks();
        for (int place = 0; place < places.size(); place++) {
            RankingMark empty = places.get(place);
            var score = law.of(sheet).method().marks().require(line.marks().get(place));
            String ground = law.of(sheet).grounds().asksFor(score) ? line.ground() : "";
            mark.on(sheet.id(), empty.parameter(), empty.version(), Optional.of(score.value()), ground);
        }
    }

    /** The evaluator closes what is ready; without a reason those in time, with one the late ones (4, 31). */
    void close(DemoMarks.OfPeriod marks, String reason) {
        Map<UUID, Integer> seen = sheets.of(marks.period()).stream()
                .filter(sheet -> !sheet.closed())
                .filter(sheet -> marks.of(emailOf(sheet)).late() != reason.isBlank())
                .collect(Collectors.toMap(RankingSheet::id, RankingSheet::version));
        close.of(seen, reason);
    }

    /** HR makes known what is there (11). */
    void makeKnown(Period period) {
        makeKnown.of(results.of(period).stream()
                .filter(result -> result.state() == Result.State.FORMED)
                .map(Result::id)
                .toList());
    }

    /** Everybody reads his notices and opens his result (11). */
    void acquaint(Period period, List<Employee> everybody, Consumer<Employee> actAs) {
        Map<UUID, UUID> waiting = results.of(period).stream()
                .filter(result -> result.state() == Result.State.MADE_KNOWN)
                .collect(Collectors.toMap(Result::employee, Result::id));
        for (Employee person : everybody) {
            actAs.accept(person);
            readNotices();
            Optional.ofNullable(waiting.get(person.id())).ifPresent(acquaint::of);
        }
    }

    private void readNotices() {
        notices.mine(Language.KK).stream()
                .filter(notice -> notice.opened().isEmpty())
                .map(NoticeView::id)
                .forEach(read::of);
    }

    private String emailOf(RankingSheet sheet) {
        return employees.get(sheet.employee()).email();
    }

    private static UUID schedule(EvaluationSchedules schedules, Period period) {
        return schedules.of(period).orElseThrow().id();
    }
}
