package kz.bagalau.ui.council;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.QuarterView;
import kz.bagalau.evaluation.succession.ArchiveView;
import kz.bagalau.evaluation.succession.ArchivedResultsView;
import kz.bagalau.evaluation.succession.OwnArchiveView;
import kz.bagalau.evaluation.succession.ShowArchivedResults;
import kz.bagalau.evaluation.succession.ShowArchives;
import kz.bagalau.evaluation.succession.ShowOwnArchive;
import kz.bagalau.evaluation.year.MyYearsView.MyYear;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Role;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.frame.Shell;
import org.omnifaces.cdi.ViewScoped;

/** The archives of the councils that this council succeeded: HR opens one by its periods, a servant his own results. */
@Named
@ViewScoped
public class ArchivesPage implements Serializable {

    @Inject
    ShowArchives showArchives;

    @Inject
    ShowArchivedResults showArchivedResults;

    @Inject
    ShowOwnArchive showOwnArchive;

    @Inject
    ReadOnce readOnce;

    @Inject
    Shell shell;

    private UUID from;
    private String period;

    /** The archives that the caller may open. */
    public List<ArchiveView> getArchives() {
        return readOnce.of(All.class, () -> new All(showArchives.mine())).archives();
    }

    /** Whether the caller opens archives as HR. */
    public boolean isHr() {
        return shell.getRoles().contains(Role.COUNCIL_HR);
    }

    /** The archive that is asked for; nothing for one that is not the caller's. */
    public ArchiveView getArchive() {
        return getArchives().stream()
                .filter(archive -> archive.predecessor().equals(from))
                .findFirst()
                .orElse(null);
    }

    /** The period of the archive, for HR. */
    public ArchivedResultsView getView() {
        return readOnce.of(
                ArchivedResultsView.class,
                () -> showArchivedResults.of(
                        from,
                        Optional.ofNullable(period)
                                .filter(asked -> !asked.isEmpty())
                                .map(Period::parse)));
    }

    /** The caller's own periods with a result in the archive, the latest first. */
    public List<QuarterView> getOwn() {
        List<QuarterView> known = new ArrayList<>(own().results().trajectory().stream()
                .filter(quarter -> quarter.result().isPresent())
                .toList());
        Collections.reverse(known);
        return known;
    }

    /** The caller's own years in the archive, the latest first; only those of which he knows every period. */
    public List<MyYear> getOwnYears() {
        return own().years().years().stream().filter(MyYear::known).toList();
    }

    private OwnArchiveView own() {
        return readOnce.of(OwnArchiveView.class, () -> showOwnArchive.of(from));
    }

    private record All(List<ArchiveView> archives) {}

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
