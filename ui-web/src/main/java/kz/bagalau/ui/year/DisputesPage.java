package kz.bagalau.ui.year;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.dispute.CloseDispute;
import kz.bagalau.evaluation.dispute.Disagreement;
import kz.bagalau.evaluation.dispute.Dispute.Outcome;
import kz.bagalau.evaluation.dispute.DisputesView;
import kz.bagalau.evaluation.dispute.RegisterDispute;
import kz.bagalau.evaluation.dispute.ShowDisputes;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The register of disagreements about the procedure (paragraph 16). */
@Named
@ViewScoped
public class DisputesPage implements Serializable {

    @Inject
    ShowDisputes showDisputes;

    @Inject
    RegisterDispute registerDispute;

    @Inject
    CloseDispute closeDispute;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private UUID applicant;
    private LocalDate receivedOn;
    private String subject = "";
    private String[] concerned = {};
    private UUID closing;
    private Outcome outcome;
    private LocalDate closedOn;
    private String findings = "";

    /** Registers a disagreement. */
    public String register() {
        Set<UUID> persons = Arrays.stream(concerned).map(UUID::fromString).collect(Collectors.toSet());
        registerDispute.of(UUID.randomUUID(), new Disagreement(applicant, receivedOn, subject, persons));
        return done("year.dispute.registered");
    }

    /** Closes one with what came of it. */
    public String close() {
        closeDispute.of(closing, outcome, findings, closedOn);
        return done("year.dispute.closed");
    }

    private String done(String key) {
        messages.doneAfterRedirect(key);
        return "/year/disputes.xhtml?faces-redirect=true";
    }

    public DisputesView getView() {
        return readOnce.of(DisputesView.class, () -> showDisputes.all());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public UUID getApplicant() {
        return applicant;
    }

    public void setApplicant(UUID applicant) {
        this.applicant = applicant;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String[] getConcerned() {
        return concerned.clone();
    }

    public void setConcerned(String[] concerned) {
        this.concerned = concerned.clone();
    }

    public UUID getClosing() {
        return closing;
    }

    public void setClosing(UUID closing) {
        this.closing = closing;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
