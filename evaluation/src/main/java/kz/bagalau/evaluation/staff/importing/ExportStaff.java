package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR takes the list of the staff out: what the page of the staff shows, in the shape that can be read in again. No mark. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ExportStaff {

    @Inject
    PeopleRegister register;

    @Inject
    Event<StaffExported> exported;

    /** Everybody, those who have left included, with headings in the language, to be written when the answer begins. */
    public StaffFile in(StaffFormat format, Language language) {
        List<StaffRow> people = register.rows().values().stream()
                .sorted(Comparator.comparing(person -> person.name().full(), KazakhOrder.ORDER))
                .toList();
        exported.fire(new StaffExported(format, people.size()));
        return out -> PeopleList.write(people.stream(), format, language, out);
    }
}
