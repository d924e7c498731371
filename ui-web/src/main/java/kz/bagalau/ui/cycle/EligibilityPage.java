package kz.bagalau.ui.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.cycle.EligibilityView;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ShowEligibility;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Who is evaluated in a period and who is not; HR opens the period from here. */
@Named
@ViewScoped
public class EligibilityPage implements Serializable {

    @Inject
    ShowEligibility showEligibility;

    @Inject
    OpenQuarter openQuarter;

    @Inject
    Messages messages;

    private String period;
    private transient EligibilityView view;

    public void open() {
        openQuarter.of(getView().period());
        messages.done("cycle.done.opened", getView().period());
        show();
    }

    public void show() {
        view = showEligibility.of(period);
    }

    public EligibilityView getView() {
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
