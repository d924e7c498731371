package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 8, Decree 152: one case for the appointing official, with what he may decide. */
@UseCase
@AllowedTo(OFFICIAL)
public class ShowConsequence {

    @Inject
    Consequences consequences;

    @Inject
    ConsequenceReader reader;

    @Inject
    ConsequenceLaw rules;

    @Inject
    Caller caller;

    /** The case of this number. */
    public ConsequenceView of(UUID id) {
        Consequence one = consequences.get(id);
        if (caller.optionalEmployee().filter(one.employee()::equals).isPresent()) {
            throw new Refused(new YearRefusal.NoSuchConsequence());
        }
        return new ConsequenceView(
                reader.of(one),
                one.version(),
                one.mark(),
                rules.periods(one),
                rules.measures(one),
                rules.waits(one),
                one.decidedBy(),
                one.decidedAt());
    }
}
