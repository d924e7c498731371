package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.ActualsView;
import kz.bagalau.evaluation.kpi.AgreeActuals;
import kz.bagalau.evaluation.kpi.AttachEvidence;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.kpi.RecallActuals;
import kz.bagalau.evaluation.kpi.RemoveEvidence;
import kz.bagalau.evaluation.kpi.SendActuals;
import kz.bagalau.evaluation.kpi.ShowActuals;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The actual values of one sheet (¶22): HR enters and sends them, the planning unit agrees, the others read. */
@Named
@ViewScoped
public class ActualsPage implements Serializable {

    @Inject
    ShowActuals showActuals;

    @Inject
    SendActuals sendActuals;

    @Inject
    AgreeActuals agreeActuals;

    @Inject
    RecallActuals recallActuals;

    @Inject
    RemoveEvidence removeEvidence;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID id;
    private Integer seen;
    private String lateReason;
    private String recallReason;

    public String send() {
        sendActuals.of(id, handOver(), Optional.ofNullable(lateReason).orElse(""));
        return done("sheet.done.sent");
    }

    public String agree() {
        agreeActuals.of(id, handOver());
        return done("sheet.done.agreed");
    }

    public String recall() {
        recallActuals.of(id, handOver(), Optional.ofNullable(recallReason).orElse(""));
        return done("sheet.done.recalled");
    }

    public String remove(UUID attachment) {
        removeEvidence.of(attachment);
        return done("sheet.done.removed");
    }

    /** Why a step that was sent though it is not offered is not taken; nothing where there is no reason to tell. */
    public Refusal refusal(String step) {
        return getView().refusal(step).orElse(null);
    }

    private String done(String key) {
        messages.doneAfterRedirect(key);
        return "/kpi/actuals.xhtml?faces-redirect=true&id=" + id;
    }

    public ActualsView getView() {
        return readOnce.of(ActualsView.class, () -> showActuals.of(id));
    }

    public List<SheetCards.ActualCard> getCards() {
        return readOnce.of(ActualCards.class, () -> new ActualCards(SheetCards.of(getView(), words)))
                .all();
    }

    private record ActualCards(List<SheetCards.ActualCard> all) {}

    /** Whether everything is there that goes to the evaluator. */
    public boolean isReady() {
        return getView().wanting() == 0 && !isAgreementMissing();
    }

    /** Whether the planning unit has still to agree. */
    public boolean isAgreementMissing() {
        return getView().planning() && getView().agreed().isEmpty();
    }

    /** The most bytes a file may have. */
    public int getMostBytes() {
        return EvidenceFile.MOST_BYTES;
    }

    /** The same in megabytes. */
    public int getMostMegabytes() {
        return EvidenceFile.MOST_MEGABYTES;
    }

    /** The most files of a sheet. */
    public int getMostFiles() {
        return AttachEvidence.MOST;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that the caller has before him: what he has not seen he does not send. */
    public Integer getSeen() {
        return seen == null ? Integer.valueOf(getView().version()) : seen;
    }

    /** What he had before him, once: whatever comes of it, the page that is drawn next shows what stands then. */
    private int handOver() {
        int before = getSeen();
        seen = null;
        return before;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getRecallReason() {
        return recallReason;
    }

    public void setRecallReason(String recallReason) {
        this.recallReason = recallReason;
    }
}
