package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks through the people of the council, those who have left included. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStaff {

    @Inject
    StaffRows staffRows;

    @Inject
    Clock clock;

    /** Those in whose name, post, unit or address every word asked for occurs; everybody for a blank text. */
    public StaffView matching(String asked) {
        List<Optional<PersonView>> everybody = staffRows.on(LocalDate.now(clock));
        List<PersonView> people = everybody.stream()
                .flatMap(Optional::stream)
                .filter(person -> SearchFold.finds(asked, searched(person)))
                .sorted(KazakhOrder.ofPeople(PersonView::fullName, PersonView::id))
                .toList();
        return new StaffView(people, everybody.size());
    }

    private static String searched(PersonView person) {
        return String.join(
                " ", person.fullName(), person.email(), person.category(), words(person.post()), words(person.unit()));
    }

    private static String words(LawText text) {
        return text.kk() + ' ' + text.ru();
    }
}
