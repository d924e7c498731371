package kz.bagalau.evaluation.staff.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR uploads a list: it is read and kept as a draft, nothing is written to the register. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class PreviewStaffImport {

    private static final int LONGEST_NAME = 200;

    @Inject
    StaffImports imports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps the list under the given id; the same id twice is the same upload. */
    public void of(UUID id, String fileName, byte[] content) {
        if (imports.find(id).isPresent()) {
            return;
        }
        imports.add(new StaffImport(id, plain(fileName), PeopleFile.read(content), caller.name(), clock.instant()));
    }

    /** The last part of what the browser calls the file, without signs that could deceive. */
    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String shown = last.codePoints()
                .filter(point -> !HiddenSigns.is(point))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.isBlank() ? "-" : shown;
    }
}
