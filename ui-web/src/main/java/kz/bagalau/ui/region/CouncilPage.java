package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.region.CouncilOfRegionView;
import kz.bagalau.evaluation.region.EnterCouncil;
import kz.bagalau.evaluation.region.ShowCouncilOfRegion;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** One council of the caller's region: its obligations, who has entered it, and the way in with a reason. */
@Named
@ViewScoped
public class CouncilPage implements Serializable {

    private static final int USUAL_MINUTES = 30;

    @Inject
    ShowCouncilOfRegion showCouncilOfRegion;

    @Inject
    EnterCouncil enterCouncil;

    @Inject
    Messages messages;

    private UUID id;
    private String period;
    private String reason;
    private int minutes = USUAL_MINUTES;
    private transient CouncilOfRegionView view;

    public CouncilOfRegionView getView() {
        if (view == null) {
            view = showCouncilOfRegion.of(id, period);
        }
        return view;
    }

    /** Enters the council; from the next page on the banner says so. */
    public String enter() {
        enterCouncil.of(id, reason, minutes);
        messages.doneAfterRedirect("region.enter.done", minutes);
        return "/region/entry.xhtml?faces-redirect=true";
    }

    public List<Integer> getChoices() {
        return EnterCouncil.MINUTES;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
