package kz.bagalau.ui.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.bagalau.evaluation.region.EntryView;
import kz.bagalau.evaluation.region.ShowOpenEntry;

/** Above every page of the region: in which council the administrator is now, and until when. */
@Named("entered")
@RequestScoped
public class EnteredBanner {

    @Inject
    ShowOpenEntry showOpenEntry;

    private Optional<EntryView> open;

    /** The open entry; nothing when there is none. */
    public EntryView getOpen() {
        if (open == null) {
            open = showOpenEntry.mine();
        }
        return open.orElse(null);
    }
}
