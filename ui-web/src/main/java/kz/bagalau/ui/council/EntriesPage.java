package kz.bagalau.ui.council;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.evaluation.region.EntryView;
import kz.bagalau.evaluation.region.ShowEntries;
import org.omnifaces.cdi.ViewScoped;

/** Who of the region has entered the council, why, and what was looked at. */
@Named
@ViewScoped
public class EntriesPage implements Serializable {

    @Inject
    ShowEntries showEntries;

    private transient List<EntryView> entries;

    public List<EntryView> getEntries() {
        if (entries == null) {
            entries = showEntries.mine();
        }
        return entries;
    }
}
