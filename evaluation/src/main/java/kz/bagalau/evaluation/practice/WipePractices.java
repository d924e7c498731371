package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.platform.jobs.PortalWork;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CouncilRegister;

/**
 * Wipes every practice council in the night, also of councils that do not work: each in a transaction of its own, so that
 * a night broken off is gone on with, and what cannot be wiped does not keep the others.
 */
@ApplicationScoped
public class WipePractices implements PortalWork {

    static final LocalTime NIGHT = LocalTime.of(3, 30);

    private static final Logger LOG = Logger.getLogger(WipePractices.class.getName());

    @Inject
    CouncilRegister councils;

    @Inject
    PracticeCouncils practices;

    @Override
    public String name() {
        return "wipe-practices";
    }

    @Override
    public LocalTime at() {
        return NIGHT;
    }

    @Override
    public void run() {
        int left = 0;
        for (CouncilId each : councils.practices()) {
            try {
                practices.wipe(each);
            } catch (RuntimeException e) {
                left++;
                LOG.log(Level.SEVERE, e, () -> "The practice council " + each + " was not wiped.");
            }
        }
        if (left > 0) {
            throw new IllegalStateException(left + " practice councils were not wiped.");
        }
    }
}
