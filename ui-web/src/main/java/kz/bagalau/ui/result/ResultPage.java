package kz.bagalau.ui.result;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.LineView;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.evaluation.result.ResultView.StepView;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.evaluation.result.ShowYearlyMean;
import kz.bagalau.evaluation.result.YearlyMeanView;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.frame.SumInWords;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** One result. Opening it is a button: a POST and a redirect, so that no link and no preview acquaints anybody. */
@Named
@ViewScoped
public class ResultPage implements Serializable {

    @Inject
    ShowResult showResult;

    @Inject
    ShowYearlyMean showYearlyMean;

    @Inject
    ReadOnce readOnce;

    @Inject
    OpenResult openResult;

    @Inject
    Words words;

    private UUID id;
    private transient ResultView view;

    public void show() {
        view = showResult.by(id);
    }

    /** Paragraph 11: from this instant the servant is acquainted. */
    public String open() {
        openResult.of(id);
        return "/result/result.xhtml?faces-redirect=true&id=" + id;
    }

    public ResultView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    /** Whether the result came about by indicators. */
    public boolean isByIndicators() {
        return content().lines().stream().anyMatch(line -> line.indicator().isPresent());
    }

    /** What the year's periods come to by indicators. */
    public YearlyMeanView getYear() {
        return readOnce.of(YearlyMeanView.class, () -> showYearlyMean.of(id));
    }

    public NumberLine getLine() {
        ContentView content = content();
        return NumberLine.of(mean().value(), grade(), content.grades(), content.marks(), words);
    }

    public Trajectory getTrajectory() {
        return Trajectory.of(view.trajectory(), content().grades(), content().marks(), words);
    }

    /** (4 + 4 + 3 + 4) ÷ 4 = 15 ÷ 4 = 3,75. */
    public String getSum() {
        return SumInWords.of(content().lines().stream().map(LineView::mark).toList(), mean(), words);
    }

    public String getRounding() {
        return SumInWords.rounding(content().arithmetic(), words);
    }

    public String getBand() {
        return words.number(grade().from()) + "–" + words.number(grade().to());
    }

    public String stepKey(StepView step) {
        return "result.step." + step.key();
    }

    public String stepTextKey(StepView step) {
        return "result.step." + step.key() + ".text";
    }

    /** The days of the step and, where it can be told, its last day. */
    public List<Object> stepArguments(StepView step) {
        List<Object> arguments = new ArrayList<>();
        step.workingDays().ifPresent(arguments::add);
        step.lastDay().ifPresent(arguments::add);
        return arguments;
    }

    public String openingKey(OpeningView opening) {
        return "result.opening." + opening.key();
    }

    public String roleKey(OpeningView opening) {
        return "result.role." + opening.roleKey();
    }

    private ContentView content() {
        return getView().content().orElseThrow();
    }

    private Mean mean() {
        return content().arithmetic().mean().orElseThrow();
    }

    private Grade grade() {
        return content().arithmetic().grade().orElseThrow();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
