package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The only way of a job to councils' data: one council after the other, each bound as for a person's request, each in a
 * transaction of its own. What fails for one council is logged, the others proceed.
 */
@ApplicationScoped
public class ForEachCouncil {

    private static final Logger LOG = Logger.getLogger(ForEachCouncil.class.getName());

    @Inject
    CouncilRegister register;

    @Inject
    Errands errands;

    /** Does the errand for every council that is not suspended. */
    public void run(String errand, Consumer<CouncilId> work) {
        run(errand, work, council -> LOG.fine(() -> errand + " has failed in council " + council));
    }

    /** The same; where the work has failed, this is done in a transaction of its own. */
    public void run(String errand, Consumer<CouncilId> work, Consumer<CouncilId> failed) {
        run(register.active(), errand, work, failed);
    }

    /** The same for every council whose papers are kept, whether it works or not. */
    public void keep(String errand, Consumer<CouncilId> work, Consumer<CouncilId> failed) {
        run(register.kept(), errand, work, failed);
    }

    private void run(List<CouncilId> all, String errand, Consumer<CouncilId> work, Consumer<CouncilId> failed) {
        for (CouncilId each : all) {
            try {
                in(each, errand, () -> work.accept(each));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> errand + " failed in council " + each);
                tell(each, errand, failed);
            }
        }
    }

    /** The others proceed even where a failure cannot be noted. */
    private void tell(CouncilId council, String errand, Consumer<CouncilId> failed) {
        try {
            in(council, errand, () -> failed.accept(council));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The failure of " + errand + " is not noted in council " + council);
        }
    }

    /** Does the errand in one council. */
    public void in(CouncilId id, String errand, Runnable work) {
        errands.run(Optional.of(id), Optional.empty(), errand, work);
    }
}
