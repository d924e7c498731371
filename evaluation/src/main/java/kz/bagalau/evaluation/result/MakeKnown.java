package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 11: HR makes results known to the servants; each is told that his result is there, never which it is. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class MakeKnown {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ResultMadeKnown> madeKnown;

    /** Makes these results known; those that are known already stay as they are. */
    public void of(Collection<UUID> asked) {
        new TreeSet<>(asked).forEach(id -> makeKnown(results.hold(id)));
    }

    private void makeKnown(Result result) {
        if (!result.makeKnown(caller.name(), clock.instant())) {
            return;
        }
        Citation by = law.methodology(result.edition()).acquaintance().by();
        madeKnown.fire(new ResultMadeKnown(result.id(), result.employee(), by));
        outbox.post(new Notice(
                "resultKnown",
                result.employee(),
                Optional.of(by),
                Map.of("period", result.period().toString()),
                "/result/result.xhtml?id=" + result.id()));
    }
}
