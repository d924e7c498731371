package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.evaluation.year.ShowYearMark;
import kz.bagalau.evaluation.year.YearMarkView;
import kz.bagalau.evaluation.year.YearlyMarks;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 4, 14, 20: a yearly mark of a predecessor's archive, for HR of the successor and for the person whose it is. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.EMPLOYEE})
public class ShowArchivedYear {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    YearlyMarks years;

    @Inject
    ShowYearMark showYearMark;

    /** The mark; refuses one that is not the caller's to read as one that is not there. */
    public ArchivedYearView of(UUID predecessor, UUID mark) {
        Archive archive = archives.of(predecessor);
        return new ArchivedYearView(archive.view(), inArchive.ask(archive, mark, readable -> read(mark, readable)));
    }

    private YearMarkView read(UUID mark, Predicate<UUID> readable) {
        if (!readable.test(years.get(mark).employee())) {
            throw new Refused(new SuccessionRefusal.ArchiveUnknown());
        }
        return showYearMark.by(mark);
    }
}
