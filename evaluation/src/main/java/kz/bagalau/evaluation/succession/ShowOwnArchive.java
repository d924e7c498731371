package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.result.ShowMyResults;
import kz.bagalau.evaluation.year.ShowMyYears;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 20: a servant's own results in the council that he came from by an act of succession. */
@UseCase
@AllowedTo(Role.EMPLOYEE)
public class ShowOwnArchive {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    ShowMyResults showMyResults;

    @Inject
    ShowMyYears showMyYears;

    /** The caller's results and years there. */
    public OwnArchiveView of(UUID predecessor) {
        Archive archive = archives.of(predecessor);
        return archive.own()
                .map(own -> inArchive.asSelf(
                        archive, own, predecessor, () -> new OwnArchiveView(showMyResults.mine(), showMyYears.mine())))
                .orElseThrow(() -> new Refused(new SuccessionRefusal.ArchiveUnknown()));
    }
}
