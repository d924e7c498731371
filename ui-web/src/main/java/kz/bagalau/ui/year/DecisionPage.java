package kz.bagalau.ui.year;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceView;
import kz.bagalau.evaluation.year.DecideConsequence;
import kz.bagalau.evaluation.year.Decision;
import kz.bagalau.evaluation.year.Measure;
import kz.bagalau.evaluation.year.ShowConsequence;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The appointing official decides one case and records the document (paragraph 8; Decree 152). */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    @Inject
    ShowConsequence showConsequence;

    @Inject
    DecideConsequence decideConsequence;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private UUID id;
    private Measure measure;
    private String number = "";
    private LocalDate date;
    private String reason = "";

    public void show() {
        getView();
    }

    /** Records the decision. */
    public String decide() {
        decideConsequence.of(id, new Decision(measure, number, date, reason));
        messages.doneAfterRedirect("year.decision.done");
        return "/year/decision.xhtml?faces-redirect=true&id=" + id;
    }

    public ConsequenceView getView() {
        return readOnce.of(ConsequenceView.class, () -> showConsequence.of(id));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
