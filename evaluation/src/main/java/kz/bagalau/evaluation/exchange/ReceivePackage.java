package kz.bagalau.evaluation.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR brings a package in: it is checked whole, and its list of the staff is kept as a draft, as an uploaded list is. What
 * each row would do is looked at before anything is entered. Schedule and process are the council's own acts (paragraph 10)
 * and are never taken over.
 */
@UseCase
@RealCouncilsOnly
@AllowedTo(Role.COUNCIL_HR)
public class ReceivePackage {

    /** How much of an upload is worth reading: one byte more is enough to be refused. */
    public static final int MOST_BYTES = ExchangePackage.MOST_BYTES;

    @Inject
    Councils councils;

    @Inject
    PreviewStaffImport preview;

    /** Keeps the list of the package under the given id; refuses with everything that is wrong with the package. */
    public void of(UUID id, String fileName, byte[] archive) {
        Map<String, byte[]> files =
                ExchangePackage.read(archive, councils.current().code(), ExportPackage.STAFF);
        preview.of(id, fileName, files.get(ExportPackage.STAFF));
    }
}
