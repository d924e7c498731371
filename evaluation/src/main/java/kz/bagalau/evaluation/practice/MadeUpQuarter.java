package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.SendNotices;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.ranking.CloseSheet;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.RankingLaw;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingRules;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.security.Role;

/**
 * The steps of the made-up quarter, each by the use case that a page would call and in the name of whoever takes it. The
 * sheets are left in every state there is: closed, complete, begun, untouched; so are the results.
 */
@ApplicationScoped
class MadeUpQuarter {

    private static final String GROUND = "Жаттығу үшін жазылған негіздеме.";

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
    CloseSheet close;

    @Inject
    MakeKnown makeKnown;

    @Inject
    OpenResult acquaint;

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

    @Inject
    Actors actors;

    /** HR builds the schedule and puts it before the official (10). */
    void schedule(Period period) {
        actors.as(Role.COUNCIL_HR);
        build.of(period);
        submit.of(scheduled(period));
    }

    /** The official approves it (10). */
    void approve(Period period) {
        actors.as(Role.OFFICIAL);
        approve.of(scheduled(period));
    }

    /** HR opens the quarter and tells everybody of it (26, 30, 31). */
    void open(Period period) {
        actors.as(Role.COUNCIL_HR);
        open.of(period);
        for (NoticeKind kind : NoticeKind.values()) {
            tell.of(period, kind);
        }
    }

    /** The evaluators mark some sheets in full, one in part, and leave the rest (31). */
    void mark(Period period) {
        List<RankingSheet> all = sheets(period);
        for (int place = 0; place < all.size(); place++) {
            actors.as(all.get(place).evaluator());
            mark(all.get(place), Stage.of(place).marks(all.get(place).marks().size()));
        }
    }

    /** The evaluators close the first of them (4, 31). */
    void close(Period period) {
        List<RankingSheet> all = sheets(period);
        for (int place = 0; place < all.size(); place++) {
            if (Stage.of(place) == Stage.CLOSED) {
                actors.as(all.get(place).evaluator());
                close.of(all.get(place).id(), all.get(place).version(), "");
            }
        }
    }

    /** HR makes the results known but for the last; the first servant opens his (11). */
    void makeKnown(Period period) {
        List<Result> formed = results.of(period).stream()
                .sorted(Comparator.comparing(result -> name(result.employee())))
                .toList();
        actors.as(Role.COUNCIL_HR);
        makeKnown.of(formed.stream()
                .limit(Math.max(1, formed.size() - 1L))
                .map(Result::id)
                .toList());
        formed.stream().findFirst().ifPresent(first -> {
            actors.as(first.employee());
            acquaint.of(first.id());
        });
    }

    private void mark(RankingSheet sheet, int many) {
        RankingRules rules = law.of(sheet);
        List<Score> choices = rules.method().marks().choices();
        List<RankingMark> places = sheet.marks();
        for (int place = 0; place < many; place++) {
            Score score = choices.get(choices.size() - 1 - place % 2);
            RankingMark empty = places.get(place);
            String ground = rules.grounds().asksFor(score) ? GROUND : "";
            mark.on(sheet.id(), empty.parameter(), empty.version(), Optional.of(score.value()), ground);
        }
    }

    private List<RankingSheet> sheets(Period period) {
        return sheets.of(period).stream()
                .sorted(Comparator.comparing(sheet -> name(sheet.employee())))
                .toList();
    }

    private String name(UUID employee) {
        return employees.get(employee).name().full();
    }

    private UUID scheduled(Period period) {
        return schedules.of(period).orElseThrow().id();
    }

    /** How far a sheet is taken. */
    private enum Stage {
        CLOSED,
        COMPLETE,
        BEGUN,
        UNTOUCHED;

        /** The first three are closed, then one of each other kind, then all over again. */
        static Stage of(int place) {
            int turn = place % 6;
            return turn < 3 ? CLOSED : values()[turn - 2];
        }

        int marks(int parameters) {
            return switch (this) {
                case CLOSED, COMPLETE -> parameters;
                case BEGUN -> 1;
                case UNTOUCHED -> 0;
            };
        }
    }
}
