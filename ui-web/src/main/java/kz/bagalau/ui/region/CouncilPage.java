package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.ArchiveCouncil;
import kz.bagalau.evaluation.council.CouncilStepNotNow;
import kz.bagalau.evaluation.council.RenameCouncil;
import kz.bagalau.evaluation.onboarding.ReadinessView;
import kz.bagalau.evaluation.onboarding.ShowReadiness;
import kz.bagalau.evaluation.region.CouncilOfRegionView;
import kz.bagalau.evaluation.region.EnterCouncil;
import kz.bagalau.evaluation.region.ShowCouncilOfRegion;
import kz.bagalau.methodology.Refusal;
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
    ShowReadiness showReadiness;

    @Inject
    EnterCouncil enterCouncil;

    @Inject
    RenameCouncil renameCouncil;

    @Inject
    ArchiveCouncil archiveCouncil;

    @Inject
    Messages messages;

    private UUID id;
    private String period;
    private String reason;
    private int minutes = USUAL_MINUTES;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private LocalDate from;
    private String act;
    private String why;
    private transient CouncilOfRegionView view;
    private transient ReadinessView readiness;

    public CouncilOfRegionView getView() {
        if (view == null) {
            view = showCouncilOfRegion.of(id, period);
        }
        return view;
    }

    /** What the council still lacks for an evaluation; asked of a working one. */
    public ReadinessView getReadiness() {
        if (readiness == null) {
            readiness = showReadiness.of(id);
        }
        return readiness;
    }

    /** Where what is missing is mended. */
    public String address(ReadinessView.Kind kind) {
        return switch (kind) {
            case ACCESS, SIGNED_IN -> "/region/accounts.xhtml?council=" + id;
            case CALENDAR -> "/region/calendar.xhtml";
            case HR, OFFICIAL, EDITION, STAFF, HEADS, SCHEDULE -> "/region/onboarding.xhtml";
        };
    }

    /** Enters the council; from the next page on the banner says so. */
    public String enter() {
        enterCouncil.of(id, reason, minutes);
        messages.doneAfterRedirect("region.enter.done", minutes);
        return "/region/entry.xhtml?faces-redirect=true";
    }

    /** Gives the council another name from the day on. */
    public void rename() {
        renameCouncil.of(id, nameKk, nameRu, nameEn, from, act);
        view = null;
        messages.done("region.rename.done");
    }

    /** Ends the council's work; its archive is kept. */
    public void archive() {
        archiveCouncil.of(id, why);
        view = null;
        messages.done("region.archive.done");
    }

    /** Why an archiving that was sent though it is not offered is not taken. */
    public Refusal getNotNow() {
        return new CouncilStepNotNow();
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

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
