package kz.bagalau.ui.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.evaluation.ranking.ProgressView;
import kz.bagalau.evaluation.ranking.ShowProgress;
import kz.bagalau.ui.frame.AskedPeriod;

/** How far the evaluators are, for HR: counts, never a mark. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    ShowProgress showProgress;

    private String period;
    private ProgressView view;

    public void show() {
        view = showProgress.of(AskedPeriod.of(period));
    }

    public ProgressView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
