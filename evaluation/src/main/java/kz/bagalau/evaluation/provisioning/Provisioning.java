package kz.bagalau.evaluation.provisioning;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import kz.bagalau.evaluation.council.CouncilRenamed;
import kz.bagalau.evaluation.council.CouncilStateChanged;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.MemberLinked;
import kz.bagalau.platform.security.MembersChanged;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/**
 * Where a council is asked to be brought into the sign-in service. Asking writes into the transaction of whoever asks; the
 * work is a job afterwards, which may be asked for as often as one likes. From the first asking on, accounts follow from
 * the register of members by themselves.
 */
@ApplicationScoped
public class Provisioning {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Provisionings provisionings;

    @Inject
    AccountLines lines;

    @Inject
    CurrentCouncil current;

    @Inject
    Caller caller;

    @Inject
    Jobs jobs;

    /** Everything of the council: organization, groups, accounts, memberships, letters. */
    public void ask(CouncilId council) {
        later(council, true, false, false);
    }

    /** A look at both sides, nothing more. */
    void look(CouncilId council) {
        later(council, false, false, true);
    }

    /** The letters that wait, nothing more. */
    void letters(CouncilId council) {
        later(council, false, false, false);
    }

    void stateChanged(@Observes CouncilStateChanged changed) {
        later(new CouncilId(changed.council()), false, true, false);
    }

    /** What the council is called is what it is called there. */
    void renamed(@Observes CouncilRenamed renamed) {
        later(new CouncilId(renamed.council()), false, true, false);
    }

    /** Once for a transaction: a list of people changes many lines. */
    void membersChanged(@Observes MembersChanged changed) {
        if (transaction.getResource(MembersChanged.class) == null && provisionings.following()) {
            transaction.putResource(MembersChanged.class, changed);
            ask(current.id());
        }
    }

    void signedIn(@Observes MemberLinked linked) {
        lines.signedIn(linked.member(), linked.subject());
    }

    private void later(CouncilId council, boolean full, boolean access, boolean check) {
        int asked = provisionings
                .ask(council.value(), caller.name(), full, access, check)
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
        jobs.later(ProvisionCouncil.KIND, council + ":" + asked, council.toString());
    }
}
