package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;

/**
 * What an administrator of a region does inside one council of his: a use case of this package names the council, and
 * what it does there is a transaction of its own, written into that council's own trail under the person's name. It
 * begins a draft and enters people, as HR may; it neither publishes nor approves nor looks at a sheet, for no use case
 * of this package does.
 */
@ApplicationScoped
class InCouncil {

    private static final String ERRAND = "onboarding";

    @Inject
    Errands errands;

    @Inject
    Caller caller;

    @Inject
    BoundConnection database;

    /** Who acts there: a person above councils, also when a job goes on with what he began. */
    record Actor(UUID subject, String name) {}

    /** The person of this request. */
    Actor me() {
        return new Actor(caller.subject(), caller.name());
    }

    /** Does the work in a council of the caller's regions. */
    void run(UUID council, Runnable work) {
        requireOwn(council);
        as(me(), council, work);
    }

    /** Asks in a council of the caller's regions. */
    <T> T ask(UUID council, Supplier<T> question) {
        Answer<T> answer = new Answer<>();
        run(council, () -> answer.value = question.get());
        return answer.value;
    }

    /** Does the work in the name of the actor; whether the council is his was asked before. */
    void as(Actor actor, UUID council, Runnable work) {
        errands.run(Optional.of(new CouncilId(council)), Optional.empty(), ERRAND, () -> {
            caller.inNameOf(actor.subject(), actor.name(), Set.of(Role.COUNCIL_HR));
            work.run();
        });
    }

    private void requireOwn(UUID council) {
        boolean own = database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "select 1 from councils where id = ? and region_id in (select administered_regions())")) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
        if (!own) {
            throw new Refused(new CouncilUnknown());
        }
    }

    private static final class Answer<T> {
        private T value;
    }
}
