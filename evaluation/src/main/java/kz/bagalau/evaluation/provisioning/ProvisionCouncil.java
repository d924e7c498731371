package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Brings one council to where its register says it should be in the sign-in service. A run belongs to one server at a
 * time; what is asked while it goes on is done in another round of the same run. Between two calls of the sign-in service
 * there is never an open transaction. Whatever fails in the middle is done again from what is missing.
 */
@ApplicationScoped
class ProvisionCouncil implements Handler {

    static final String KIND = "provision";

    private static final Logger LOG = Logger.getLogger(ProvisionCouncil.class.getName());

    @Inject
    CouncilDesk desk;

    @Inject
    Provisionings provisionings;

    @Inject
    AccountLines lines;

    @Inject
    Founding founding;

    @Inject
    Enrolling enrolling;

    @Inject
    Admission admission;

    @Inject
    Inviting inviting;

    @Inject
    Comparing comparing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        CouncilId council = CouncilId.of(data);
        if (!desk.ask(council, provisionings::take)) {
            return;
        }
        boolean done = false;
        try {
            while (!done) {
                Wishes wishes = round(council);
                done = desk.ask(council, () -> provisionings.finish(wishes.asked()));
            }
        } catch (DirectoryTrouble e) {
            if (e.kind().isPassing()) {
                throw e;
            }
            LOG.warning(() -> "The sign-in service refuses council " + council + ": " + e.getMessage());
        } finally {
            if (!done) {
                desk.run(council, provisionings::release);
            }
        }
    }

    private Wishes round(CouncilId council) {
        Wishes wishes = desk.ask(council, provisionings::wishes);
        CouncilFacts facts = desk.ask(council, () -> {
            lines.follow();
            return provisionings.facts();
        });
        List<Drift> marked = comparing.marked(facts);
        comparing.repair(facts, marked);
        boolean bring = wishes.full() || !marked.isEmpty();
        if (bring && facts.works()) {
            bring(facts, wishes.full() ? line -> true : concerned(marked));
        } else if ((bring || wishes.access()) && facts.organization().isPresent()) {
            step(facts, ProvisioningStep.ORGANIZATION, () -> founding.organization(facts));
            step(facts, ProvisioningStep.ACCESS, () -> admission.align(facts));
        }
        if (!bring && facts.works() && facts.organization().isPresent()) {
            letters(facts);
        }
        if (wishes.check()) {
            comparing.look(desk.ask(council, provisionings::facts));
        }
        return wishes;
    }

    /** Letters that are to go again need none of the other steps. */
    private void letters(CouncilFacts facts) {
        if (desk.ask(facts.id(), lines::all).stream().anyMatch(AccountLine::awaitsLetter)) {
            step(facts, ProvisioningStep.INVITATIONS, () -> inviting.all(facts, line -> false));
        }
    }

    /** Whom these repairs are about: everybody, where the organization itself is to come back. */
    private static Predicate<AccountLine> concerned(List<Drift> marked) {
        boolean everybody = marked.stream().anyMatch(drift -> drift.kind() == DriftKind.ORGANIZATION_MISSING);
        Set<UUID> members =
                marked.stream().map(Drift::member).flatMap(Optional::stream).collect(Collectors.toSet());
        return line -> everybody || members.contains(line.member());
    }

    /** All steps in their order, for those who are meant. */
    private void bring(CouncilFacts known, Predicate<AccountLine> meant) {
        step(known, ProvisioningStep.ORGANIZATION, () -> founding.organization(known));
        CouncilFacts facts = desk.ask(known.id(), provisionings::facts);
        step(facts, ProvisioningStep.GROUPS, () -> founding.groups(facts));
        step(facts, ProvisioningStep.ACCOUNTS, () -> enrolling.accounts(facts, meant));
        step(facts, ProvisioningStep.MEMBERS, () -> enrolling.members(facts, meant));
        step(facts, ProvisioningStep.ACCESS, () -> admission.align(facts));
        step(facts, ProvisioningStep.INVITATIONS, () -> inviting.all(facts, meant));
    }

    private void step(CouncilFacts facts, ProvisioningStep step, Supplier<Optional<DirectoryTrouble.Kind>> work) {
        note(facts, step, StepState.RUNNING, Optional.empty());
        try {
            Optional<DirectoryTrouble.Kind> trouble = work.get();
            note(facts, step, trouble.isEmpty() ? StepState.DONE : StepState.FAILED, trouble);
        } catch (DirectoryTrouble e) {
            note(facts, step, StepState.FAILED, Optional.of(e.kind()));
            throw e;
        }
    }

    private void note(
            CouncilFacts facts, ProvisioningStep step, StepState state, Optional<DirectoryTrouble.Kind> trouble) {
        desk.run(facts.id(), () -> provisionings.note(step, state, trouble));
    }
}
