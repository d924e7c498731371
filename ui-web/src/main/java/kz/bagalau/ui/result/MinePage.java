package kz.bagalau.ui.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.result.MyResultsView;
import kz.bagalau.evaluation.result.MyResultsView.ScaleView;
import kz.bagalau.evaluation.result.QuarterView;
import kz.bagalau.evaluation.result.ShowMyResults;
import kz.bagalau.evaluation.survey.ShowSurveyReports;
import kz.bagalau.evaluation.survey.SurveyReportView.ReportLine;
import kz.bagalau.evaluation.year.MyYearsView;
import kz.bagalau.evaluation.year.ShowMyYears;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;

/** The servant's own results of twelve periods. */
@Named
@RequestScoped
public class MinePage {

    @Inject
    ShowMyResults showMyResults;

    @Inject
    ShowMyYears showMyYears;

    @Inject
    ShowSurveyReports showSurveyReports;

    @Inject
    ReadOnce readOnce;

    @Inject
    Words words;

    private MyResultsView view;

    public MyResultsView getView() {
        if (view == null) {
            view = showMyResults.mine();
        }
        return view;
    }

    public Trajectory getTrajectory() {
        ScaleView scale = getView().scale().orElseThrow();
        return Trajectory.of(getView().trajectory(), scale.grades(), scale.marks(), words);
    }

    /** His own years, and what he is warned of. */
    public MyYearsView getYears() {
        return readOnce.of(MyYearsView.class, () -> showMyYears.mine());
    }

    /** The reports of closed surveys that he may open, his own first. */
    public List<ReportLine> getReports() {
        return readOnce.of(Reports.class, () -> new Reports(showSurveyReports.readable()))
                .lines();
    }

    private record Reports(List<ReportLine> lines) {}

    /** The periods of the warning in words. */
    public String getWarningPeriods() {
        return getYears().warning().orElseThrow().periods().stream()
                .map(words::period)
                .collect(Collectors.joining(", "));
    }

    /** The periods with a result, the latest first. */
    public List<QuarterView> getKnown() {
        List<QuarterView> known = new ArrayList<>(getView().trajectory().stream()
                .filter(quarter -> quarter.mean().isPresent())
                .toList());
        Collections.reverse(known);
        return known;
    }
}
