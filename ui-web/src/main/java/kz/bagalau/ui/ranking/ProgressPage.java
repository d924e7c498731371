package kz.bagalau.ui.ranking;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.ranking.ProgressView;
import kz.bagalau.evaluation.ranking.ShowProgress;
import kz.bagalau.ui.frame.AskedPeriod;
import org.omnifaces.cdi.ViewScoped;

/** How far the evaluators are, for HR: counts, never a mark. */
@Named
@ViewScoped
public class ProgressPage implements Serializable {

    @Inject
    ShowProgress showProgress;

    private String period;
    private transient ProgressView view;

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
