package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.bagalau.evaluation.region.HealthView;
import kz.bagalau.evaluation.region.RetryFailed;
import kz.bagalau.evaluation.region.ShowHealth;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** How the letters and jobs of the councils fare, and another try for what has failed. */
@Named
@ViewScoped
public class HealthPage implements Serializable {

    @Inject
    ShowHealth showHealth;

    @Inject
    RetryFailed retryFailed;

    @Inject
    Messages messages;

    private transient HealthView view;

    public HealthView getView() {
        if (view == null) {
            view = showHealth.all();
        }
        return view;
    }

    /** Has what has failed of the council tried again. */
    public void retry(UUID council) {
        retryFailed.of(council);
        view = null;
        messages.done("region.health.retried");
    }
}
