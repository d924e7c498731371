package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 14: the archives of the councils that the caller's council succeeded. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.EMPLOYEE})
public class ShowArchives {

    @Inject
    Archives archives;

    @Inject
    Caller caller;

    /** For HR all of them, for a servant those of the councils that he came from. */
    public List<ArchiveView> mine() {
        return archives.all().stream()
                .filter(archive -> caller.has(Role.COUNCIL_HR) || archive.own().isPresent())
                .map(Archive::view)
                .toList();
    }
}
