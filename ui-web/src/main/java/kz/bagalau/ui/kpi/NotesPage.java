package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.time.KazakhClock;
import kz.bagalau.ui.frame.AskedPeriod;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The notes on one servant in one period (¶17, ¶18); without an address, the caller's own of the running quarter. */
@Named
@ViewScoped
public class NotesPage implements Serializable {

    @Inject
    NoteForm notes;

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @Inject
    KazakhClock clock;

    private UUID employee;
    private String period;

    public String writeNote() {
        getNotes().write();
        messages.doneAfterRedirect("sheet.note.done");
        return "/kpi/notes.xhtml?faces-redirect=true&employee=" + getEmployee() + "&period=" + getAsked();
    }

    public NoteForm getNotes() {
        return notes.about(getEmployee(), getAsked());
    }

    /** The asked period, else the quarter that runs today. */
    public Period getAsked() {
        return AskedPeriod.of(period).orElseGet(() -> Period.of(LocalDate.now(clock.clock())));
    }

    public Period getPrevious() {
        return getAsked().previous();
    }

    public UUID getEmployee() {
        return employee == null ? caller.employee() : employee;
    }

    public void setEmployee(UUID employee) {
        this.employee = employee;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
