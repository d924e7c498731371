package kz.bagalau.ui.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.calibration.ShowCalibrationDuties;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.SendNotices;
import kz.bagalau.evaluation.cycle.ShowCycleDuties;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.edition.ShowEditionDuties;
import kz.bagalau.evaluation.kpi.ShowKpiSheetDuties;
import kz.bagalau.evaluation.kpi.ShowPlanDuties;
import kz.bagalau.evaluation.ranking.ProgressView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.ShowProgress;
import kz.bagalau.evaluation.ranking.ShowRankingGrid;
import kz.bagalau.evaluation.ranking.ShowSheetDuties;
import kz.bagalau.evaluation.result.QuarterView;
import kz.bagalau.evaluation.result.ShowMyResults;
import kz.bagalau.evaluation.result.ShowResultDuties;
import kz.bagalau.evaluation.survey.ShowSurveyDuties;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.time.KazakhClock;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** What the caller has to do today, then how the quarter stands. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final int RECENT = 4;

    @Inject
    ShowCycleDuties showCycleDuties;

    @Inject
    ShowSheetDuties showSheetDuties;

    @Inject
    ShowResultDuties showResultDuties;

    @Inject
    ShowKpiSheetDuties showKpiSheetDuties;

    @Inject
    ShowPlanDuties showPlanDuties;

    @Inject
    ShowCalibrationDuties showCalibrationDuties;

    @Inject
    ShowSurveyDuties showSurveyDuties;

    @Inject
    ShowEditionDuties showEditionDuties;

    @Inject
    ShowSchedule showSchedule;

    @Inject
    ShowProgress showProgress;

    @Inject
    ShowRegion showRegion;

    @Inject
    ShowRankingGrid showRankingGrid;

    @Inject
    ShowMyResults showMyResults;

    @Inject
    SendNotices sendNotices;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    KazakhClock clock;

    private transient List<DutyView> duties;
    private transient ScheduleView schedule;
    private transient ProgressView progress;
    private transient RegionView region;
    private transient Lanes lanes;
    private transient List<RankingGridView> sheets;
    private transient List<QuarterView> results;

    public void send(String period, String kind) {
        sendNotices.of(Period.parse(period), NoticeKind.valueOf(kind));
        messages.done("cycle.done.sent", Period.parse(period));
        forget();
    }

    private void forget() {
        duties = null;
        schedule = null;
        lanes = null;
    }

    /** Whether the caller acts in a council; a regional administrator acts in none. */
    public boolean isInCouncil() {
        return caller.identity().filter(it -> it.membership().isPresent()).isPresent();
    }

    public boolean isHr() {
        return isInCouncil() && caller.has(Role.COUNCIL_HR);
    }

    /** Whether there is an earlier quarter to show; HR's page is full without it. */
    public boolean isRecent() {
        return isInCouncil()
                && !isHr()
                && !(getSheets().isEmpty() && getResults().isEmpty());
    }

    /** The latest period in which the caller evaluates somebody; none for those who never did. */
    public List<RankingGridView> getSheets() {
        if (sheets == null) {
            sheets = caller.has(Role.EVALUATOR)
                    ? Stream.of(showRankingGrid.of(Optional.empty()))
                            .filter(grid -> !grid.sheets().isEmpty())
                            .toList()
                    : List.of();
        }
        return sheets;
    }

    /** The caller's latest results, the newest first; here without a mark. */
    public List<QuarterView> getResults() {
        if (results == null) {
            results = caller.has(Role.EMPLOYEE) ? latest(showMyResults.mine().trajectory()) : List.of();
        }
        return results;
    }

    private static List<QuarterView> latest(List<QuarterView> quarters) {
        return quarters.stream()
                .filter(quarter -> quarter.result().isPresent())
                .sorted(Comparator.comparing(QuarterView::period).reversed())
                .limit(RECENT)
                .toList();
    }

    /** Everything the caller has to do, the most urgent first. */
    public List<DutyView> getDuties() {
        if (duties == null) {
            var all = new ArrayList<DutyView>();
            if (isInCouncil()) {
                all.addAll(showCycleDuties.mine());
                all.addAll(showPlanDuties.mine());
                all.addAll(showKpiSheetDuties.mine());
                all.addAll(showCalibrationDuties.mine());
                all.addAll(showSurveyDuties.mine());
                if (caller.has(Role.EVALUATOR) || caller.has(Role.EMPLOYEE)) {
                    all.addAll(showSheetDuties.mine());
                }
                if (caller.has(Role.COUNCIL_HR) || caller.has(Role.EMPLOYEE)) {
                    all.addAll(showResultDuties.mine());
                }
            }
            if (caller.has(Role.COUNCIL_HR) || caller.has(Role.OFFICIAL) || caller.has(Role.REGIONAL_ADMIN)) {
                all.addAll(showEditionDuties.mine());
            }
            all.sort(Comparator.comparing(DutyView::due));
            duties = List.copyOf(all);
        }
        return duties;
    }

    /** The schedule of the period now being evaluated. */
    public ScheduleView getSchedule() {
        if (schedule == null) {
            schedule = showSchedule.of("");
        }
        return schedule;
    }

    /** The lanes of the schedule, {@code null} when there is none. */
    public Lanes getLanes() {
        if (lanes == null && getSchedule().exists()) {
            lanes = new Lanes(getSchedule());
        }
        return lanes;
    }

    /** The evaluators' progress, for HR. */
    public ProgressView getProgress() {
        if (progress == null) {
            progress = showProgress.of(Optional.of(getSchedule().period()));
        }
        return progress;
    }

    /** The councils of a regional administrator. */
    public RegionView getRegion() {
        if (region == null) {
            region = showRegion.of("");
        }
        return region;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.clock());
    }
}
