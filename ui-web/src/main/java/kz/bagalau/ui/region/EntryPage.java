package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.region.EnteredView;
import kz.bagalau.evaluation.region.EntryPart;
import kz.bagalau.evaluation.region.EntryView;
import kz.bagalau.evaluation.region.LeaveCouncil;
import kz.bagalau.evaluation.region.ShowEntered;
import kz.bagalau.evaluation.region.ShowOpenEntry;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** What an open entry shows of its council, part by part; without one the page says that nothing is open. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    @Inject
    ShowOpenEntry showOpenEntry;

    @Inject
    ShowEntered showEntered;

    @Inject
    LeaveCouncil leaveCouncil;

    @Inject
    Messages messages;

    private String asked;
    private transient Optional<EntryView> open;
    private transient EnteredView view;

    /** The caller's open entry. */
    public EntryView getOpen() {
        if (open == null) {
            open = showOpenEntry.mine();
        }
        return open.orElse(null);
    }

    public EnteredView getView() {
        if (view == null && getOpen() != null) {
            view = showEntered.of(getOpen().id(), part());
        }
        return view;
    }

    /** Ends the entry of that number before its time. */
    public String leave(UUID entry) {
        leaveCouncil.of(entry);
        messages.doneAfterRedirect("region.entry.left");
        return "/region/councils.xhtml?faces-redirect=true";
    }

    public EntryPart[] getParts() {
        return EntryPart.values();
    }

    private EntryPart part() {
        return Arrays.stream(EntryPart.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(EntryPart.SETTINGS);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
