package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 8, Decree 152: the appointing official records what he decided on a servant's results, with the number and
 * day of the document; never in his own case. The servant is told that there is a decision.
 */
@UseCase
@AllowedTo(OFFICIAL)
public class DecideConsequence {

    @Inject
    Consequences consequences;

    @Inject
    ConsequenceLaw rules;

    @Inject
    SheetLaw law;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ConsequenceDecided> decided;

    /** Records the decision; it is made once. */
    public void of(UUID id, Decision decision) {
        Consequence one = consequences.hold(id);
        if (caller.optionalEmployee().filter(one.employee()::equals).isPresent()) {
            throw new Refused(new YearRefusal.NoSuchConsequence());
        }
        if (one.state() == Consequence.State.OPEN && rules.waits(one)) {
            throw new Refused(new YearRefusal.DisagreementStillOpen());
        }
        decision.require(rules.measures(one), law.today());
        one.decide(decision, caller.name(), clock.instant());
        decided.fire(new ConsequenceDecided(one.id(), one.employee(), decision, rules.by(one)));
        outbox.post(new Notice(
                "consequenceDecided",
                one.employee(),
                Optional.of(rules.by(one)),
                Map.of("period", one.period().toString()),
                one.mark().map(mark -> "/year/mark.xhtml?id=" + mark).orElse("/result/mine.xhtml")));
    }
}
