package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Comparator;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceLine;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 8: the list of the appointing official, and of nobody else; his own case is not in it. */
@UseCase
@AllowedTo(OFFICIAL)
public class ShowConsequences {

    @Inject
    Consequences consequences;

    @Inject
    ConsequenceReader reader;

    @Inject
    Caller caller;

    /** The list. */
    public ConsequencesView all() {
        return new ConsequencesView(consequences.all().stream()
                .filter(one ->
                        caller.optionalEmployee().filter(one.employee()::equals).isEmpty())
                .map(reader::of)
                .sorted(Comparator.comparing(ConsequenceLine::open)
                        .reversed()
                        .thenComparing(ConsequenceLine::fullName, KazakhOrder.ORDER))
                .toList());
    }
}
