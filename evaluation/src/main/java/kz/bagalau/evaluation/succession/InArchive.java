package kz.bagalau.evaluation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;

/**
 * The one way into a predecessor's archive. No policy of the archive opens for it: the question is asked in a transaction
 * of the predecessor, behind its wall, under the caller's own name and as what he is there: himself if he came from there,
 * HR if he is HR of the successor. The confidentiality of paragraph 20 is asked there as ever, and the predecessor's own
 * trail keeps who it was, before anything is read.
 */
@ApplicationScoped
class InArchive {

    private static final String ERRAND = "archive of the predecessor";

    @Inject
    Errands errands;

    @Inject
    Caller caller;

    @Inject
    Event<ArchiveOpened> opened;

    /**
     * Asks for one thing as whom the caller may ask: HR of the successor about those of whom it keeps the archive, everybody
     * else about himself. The question is given whom of the predecessor's staff the thing may be about.
     */
    <T> T ask(Archive archive, UUID what, Function<Predicate<UUID>, T> question) {
        if (caller.has(Role.COUNCIL_HR)) {
            return asHr(archive, what, () -> question.apply(archive::isAbout));
        }
        UUID own = archive.own().orElseThrow(() -> new Refused(new SuccessionRefusal.ArchiveUnknown()));
        return asSelf(archive, own, what, () -> question.apply(own::equals));
    }

    /** Asks as HR of the successor. */
    <T> T asHr(Archive archive, UUID what, Supplier<T> question) {
        Set<Role> roles = EnumSet.of(Role.COUNCIL_HR);
        archive.own().ifPresent(own -> roles.add(Role.EMPLOYEE));
        return ask(archive, what, archive.own().orElseGet(this::stranger), roles, question);
    }

    /** Asks as the person himself who came from there. */
    <T> T asSelf(Archive archive, UUID own, UUID what, Supplier<T> question) {
        return ask(archive, what, own, Set.of(Role.EMPLOYEE), question);
    }

    /** One who did not come from there is nobody of its staff: his number here names no one there. */
    private UUID stranger() {
        return caller.optionalEmployee().orElseGet(caller::subject);
    }

    private <T> T ask(Archive archive, UUID what, UUID person, Set<Role> roles, Supplier<T> question) {
        ArchiveOpened event =
                new ArchiveOpened(archive.predecessor(), caller.council().value(), what);
        String name = caller.name();
        opened.fire(event);
        AtomicReference<T> answer = new AtomicReference<>();
        errands.run(Optional.of(new CouncilId(archive.predecessor())), Optional.empty(), ERRAND, () -> {
            caller.inNameOf(person, name, roles);
            opened.fire(event);
        });
        errands.run(Optional.of(new CouncilId(archive.predecessor())), Optional.empty(), ERRAND, () -> {
            caller.inNameOf(person, name, roles);
            answer.set(question.get());
        });
        return answer.get();
    }
}
