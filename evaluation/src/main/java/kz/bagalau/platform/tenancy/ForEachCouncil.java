package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.platform.security.Caller;

/**
 * The only way of a job to councils' data: one council after the other, each bound as for a person's request, each in a
 * transaction of its own. What fails for one council is logged, the others proceed.
 */
@ApplicationScoped
public class ForEachCouncil {

    private static final Logger LOG = Logger.getLogger(ForEachCouncil.class.getName());

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    CurrentCouncil council;

    @Inject
    Caller caller;

    @Inject
    CouncilRegister register;

    @Inject
    OwnTransaction transaction;

    /** Does the errand for every council that is not suspended. */
    public void run(String errand, Consumer<CouncilId> work) {
        for (CouncilId each : register.active()) {
            try {
                in(each, errand, () -> work.accept(each));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> errand + " failed in council " + each);
            }
        }
    }

    /** Does the errand for every council that is not suspended. */
    public void run(Consumer<CouncilId> work) {
        run("job", work);
    }

    /** Does the errand in one council, in a transaction of its own. */
    public void in(CouncilId id, String errand, Runnable work) {
        RequestContextController context = contexts.get();
        boolean opened = context.activate();
        try {
            Optional<CouncilId> before = council.bind(Optional.of(id));
            var who = caller.leave();
            try {
                caller.onErrand(errand);
                transaction.run(work);
            } finally {
                caller.restore(who);
                council.bind(before);
            }
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }
}
