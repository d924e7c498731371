package kz.bagalau.ui.calibration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.ComplaintView;
import kz.bagalau.evaluation.calibration.ShowComplaint;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** Paragraph 13: where, by when and with what the servant may complain of his session's decision. */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {

    @Inject
    ShowComplaint showComplaint;

    @Inject
    ReadOnce readOnce;

    private UUID id;

    /** Reads what is shown, so that what is not there is answered before anything is drawn. */
    public void show() {
        getView();
    }

    public ComplaintView getView() {
        return readOnce.of(ComplaintView.class, () -> showComplaint.of(id));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
