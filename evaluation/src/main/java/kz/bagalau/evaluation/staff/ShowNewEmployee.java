package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR is about to enter a person: the posts and the heads to choose from. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowNewEmployee {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    /** The choices as of today. */
    public NewEmployeeView choices() {
        LocalDate today = LocalDate.now(clock);
        return new NewEmployeeView(
                today,
                PostChoices.of(posts, today),
                employees.all().stream()
                        .filter(person -> person.inPostOn(today))
                        .map(person ->
                                new CandidateView(person.id(), person.name().full()))
                        .sorted(Comparator.comparing(CandidateView::fullName, KazakhOrder.ORDER))
                        .toList());
    }
}
