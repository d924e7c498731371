package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;

/** The database's side of a run: each call is a short transaction of its own, between the calls of the sign-in service. */
@ApplicationScoped
class CouncilDesk {

    @Inject
    Errands errands;

    /** Does something in the council. */
    void run(CouncilId council, Runnable work) {
        errands.run(Optional.of(council), Optional.empty(), ProvisionCouncil.KIND, work);
    }

    /** Asks something of the council. */
    <T> T ask(CouncilId council, Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        run(council, () -> answer.set(question.get()));
        return answer.get();
    }

    /** Does something that the register of councils of its region is changed by. */
    void inRegister(CouncilFacts council, Runnable work) {
        errands.run(Optional.of(council.id()), Optional.of(council.region()), ProvisionCouncil.KIND, work);
    }
}
