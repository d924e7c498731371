package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.ShowRegion;
import org.omnifaces.cdi.ViewScoped;

/** The councils of the caller's regions and how far each is. */
@Named
@ViewScoped
public class CouncilsPage implements Serializable {

    @Inject
    ShowRegion showRegion;

    private String period;
    private transient RegionView view;

    public void show() {
        view = showRegion.of(period);
    }

    public RegionView getView() {
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
