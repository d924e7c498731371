package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 14, 41: the case and the minutes of a session in an archive that HR of the successor keeps whole. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowArchivedCase {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    ShowCase showCase;

    /** The case. */
    public ArchivedCaseView of(UUID predecessor, UUID calibration) {
        Archive archive = archives.of(predecessor);
        if (!archive.whole()) {
            throw new Refused(new SuccessionRefusal.ArchiveUnknown());
        }
        return new ArchivedCaseView(
                archive.view(), inArchive.asHr(archive, calibration, () -> showCase.by(calibration)));
    }
}
