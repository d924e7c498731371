package kz.bagalau.ui.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.evaluation.region.EntryView;
import kz.bagalau.evaluation.region.ShowEntries;

/** Who of the region has entered the council, why, and what was looked at. */
@Named
@RequestScoped
public class EntriesPage {

    @Inject
    ShowEntries showEntries;

    private List<EntryView> entries;

    public List<EntryView> getEntries() {
        if (entries == null) {
            entries = showEntries.mine();
        }
        return entries;
    }
}
