package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.ArchiveCouncil;
import kz.bagalau.evaluation.council.CouncilStepNotNow;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.SuspendCouncil;
import kz.bagalau.evaluation.provisioning.CompareCouncil;
import kz.bagalau.evaluation.provisioning.DriftView;
import kz.bagalau.evaluation.provisioning.InviteAgain;
import kz.bagalau.evaluation.provisioning.ProvisionAgain;
import kz.bagalau.evaluation.provisioning.ProvisioningView;
import kz.bagalau.evaluation.provisioning.RegionAccountsView;
import kz.bagalau.evaluation.provisioning.RepairDrift;
import kz.bagalau.evaluation.provisioning.RepairDrifts;
import kz.bagalau.evaluation.provisioning.ShowDrifts;
import kz.bagalau.evaluation.provisioning.ShowProvisioning;
import kz.bagalau.evaluation.provisioning.ShowRegionAccounts;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The councils of the caller's regions in the sign-in service; one of them with its steps, differences and people. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final String ASKED = "directory.asked";

    @Inject
    ShowRegionAccounts showRegionAccounts;

    @Inject
    ShowProvisioning showProvisioning;

    @Inject
    ShowDrifts showDrifts;

    @Inject
    ProvisionAgain provisionAgain;

    @Inject
    CompareCouncil compareCouncil;

    @Inject
    RepairDrift repairDrift;

    @Inject
    RepairDrifts repairDrifts;

    @Inject
    InviteAgain inviteAgain;

    @Inject
    SuspendCouncil suspendCouncil;

    @Inject
    ResumeCouncil resumeCouncil;

    @Inject
    ArchiveCouncil archiveCouncil;

    @Inject
    Messages messages;

    private String council;
    private String reason;

    /** What the reader has before him: a button means the line as it was shown, whatever the list has become since. */
    private final ArrayList<UUID> shownDrifts = new ArrayList<>();

    private final ArrayList<UUID> shownPeople = new ArrayList<>();

    private transient RegionAccountsView view;
    private transient ProvisioningView provisioning;
    private transient List<DriftView> drifts;

    public void bring() {
        provisionAgain.of(getLine().id());
        asked();
    }

    public void compare() {
        compareCouncil.of(getLine().id());
        asked();
    }

    public void repair(int place) {
        repairDrift.of(getLine().id(), shownDrifts.get(place));
        asked();
    }

    public void repairAll() {
        repairDrifts.of(getLine().id());
        asked();
    }

    public void invite(int place) {
        inviteAgain.of(getLine().id(), shownPeople.get(place));
        asked();
    }

    public void suspend() {
        suspendCouncil.of(getLine().id(), reason);
        changed();
    }

    public void resume() {
        resumeCouncil.of(getLine().id(), reason);
        changed();
    }

    public void archive() {
        archiveCouncil.of(getLine().id(), reason);
        changed();
    }

    /** Why a step of the council's work that was sent though it is not offered is not taken. */
    public Refusal getNotNow() {
        return new CouncilStepNotNow();
    }

    private void asked() {
        messages.done(ASKED);
        forget();
    }

    private void changed() {
        messages.done("directory.work.changed");
        reason = null;
        forget();
    }

    private void forget() {
        view = null;
        provisioning = null;
        drifts = null;
    }

    public RegionAccountsView getView() {
        if (view == null) {
            view = showRegionAccounts.all();
        }
        return view;
    }

    /** The council that the address names; none when the caller has no such council. */
    public RegionAccountsView.Line getLine() {
        return getView().of(council).orElse(null);
    }

    public ProvisioningView getProvisioning() {
        if (provisioning == null) {
            provisioning = showProvisioning.of(getLine().id());
        }
        return provisioning;
    }

    public List<ProvisioningView.Person> getPeople() {
        return getProvisioning().people();
    }

    public List<DriftView> getDrifts() {
        if (drifts == null) {
            drifts = showDrifts.of(getLine().id());
        }
        return drifts;
    }

    /** Notes what is shown, just before it is. */
    public void note() {
        shownDrifts.clear();
        shownPeople.clear();
        if (getLine() != null) {
            getDrifts().forEach(drift -> shownDrifts.add(drift.id()));
            getPeople().forEach(person -> shownPeople.add(person.member()));
        }
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
