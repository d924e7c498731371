package kz.bagalau.ui.calibration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.DisagreementView;
import kz.bagalau.evaluation.calibration.RequestSession;
import kz.bagalau.evaluation.calibration.ShowDisagreement;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** Paragraph 12: the servant writes with what he disagrees. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    @Inject
    ShowDisagreement showDisagreement;

    @Inject
    RequestSession requestSession;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private UUID id;
    private String statement = "";

    /** Reads what is shown, so that what is not there is answered before anything is drawn. */
    public void show() {
        getView();
    }

    public String ask() {
        requestSession.of(id, statement);
        readOnce.again();
        messages.doneAfterRedirect("calibration.done.requested");
        return "/calibration/case.xhtml?faces-redirect=true&id="
                + getView().standing().orElseThrow();
    }

    public DisagreementView getView() {
        return readOnce.of(DisagreementView.class, () -> showDisagreement.of(id));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
