package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** How far a council of the caller's regions is on its way into the sign-in service, and how far each of its people is. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowProvisioning {

    @Inject
    Provisionings provisionings;

    @Inject
    AccountLines lines;

    /** Of this council; without steps when nobody has asked for it, or it is not the caller's. */
    public ProvisioningView of(UUID council) {
        List<ProvisioningView.Person> people = lines.people(council);
        return new ProvisioningView(
                council,
                provisionings.steps(council).stream()
                        .map(step -> view(step, people))
                        .toList(),
                provisionings.nextTry(council),
                people);
    }

    /** The figures of a step are counted from the people, and so are right while it goes on. */
    private static ProvisioningView.Step view(StepLine line, List<ProvisioningView.Person> people) {
        Predicate<ProvisioningView.Person> counted =
                switch (line.step()) {
                    case ACCOUNTS -> ProvisioningView.Person::hasAccount;
                    case MEMBERS -> ProvisioningView.Person::inOrganization;
                    case INVITATIONS -> person -> person.invitation() == Invitation.SENT || person.signedIn();
                    case ORGANIZATION, GROUPS, ACCESS -> person -> false;
                };
        boolean ofPeople = line.step() == ProvisioningStep.ACCOUNTS
                || line.step() == ProvisioningStep.MEMBERS
                || line.step() == ProvisioningStep.INVITATIONS;
        Predicate<ProvisioningView.Person> meant = line.step() == ProvisioningStep.INVITATIONS
                ? person -> person.invitation() != Invitation.NONE || person.signedIn()
                : person -> ofPeople;
        return new ProvisioningView.Step(
                line.step(),
                line.state(),
                (int) people.stream().filter(meant).filter(counted).count(),
                (int) people.stream().filter(meant).count(),
                line.trouble(),
                line.triedAt());
    }
}
