package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Belonging;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.directory.Groups;
import kz.bagalau.platform.directory.Organization;

/** Looks at both sides of a council, keeps in what they differ, and repairs what it is told to. */
@ApplicationScoped
class Comparing {

    @Inject
    CouncilDesk desk;

    @Inject
    Provisionings provisionings;

    @Inject
    AccountLines lines;

    @Inject
    Drifts drifts;

    @Inject
    Directory directory;

    /** Looks and writes down what it finds. */
    void look(CouncilFacts council) {
        try {
            BothSides sides = sides(council);
            desk.run(council.id(), () -> {
                adopt(sides);
                drifts.replace(sides.drifts());
                provisionings.checked(Optional.empty());
            });
        } catch (DirectoryTrouble e) {
            desk.run(council.id(), () -> provisionings.checked(Optional.of(e.kind())));
            throw e;
        }
    }

    private BothSides sides(CouncilFacts council) {
        List<AccountLine> all = desk.ask(council.id(), lines::all);
        Optional<Organization> organization = council.organization().flatMap(directory::organization);
        if (organization.isEmpty() || !council.works()) {
            return new BothSides(council, organization, new Groups(Map.of(), Set.of()), all, List.of(), Map.of());
        }
        String id = organization.get().id();
        List<Belonging> members = directory.members(id);
        Map<String, Account> outside = new HashMap<>();
        all.stream()
                .filter(AccountLine::belongs)
                .filter(line -> BothSides.memberOf(line, members).isEmpty())
                .forEach(line ->
                        directory.accountOf(line.email()).ifPresent(account -> outside.put(line.email(), account)));
        return new BothSides(council, organization, directory.groups(id), all, members, outside);
    }

    /** What the sign-in service has is known from now on, also of a council that was there before the portal asked. */
    private void adopt(BothSides sides) {
        if (sides.organization().isEmpty() || !sides.council().works()) {
            return;
        }
        sides.lines().forEach(line -> BothSides.memberOf(line, sides.members())
                .ifPresentOrElse(
                        member -> {
                            lines.knows(line.member(), member.account().id());
                            lines.granted(line.member(), Optional.of(member.roles()));
                        },
                        () -> lines.granted(line.member(), Optional.empty())));
    }

    /** Those of the council's differences that are to be repaired. */
    List<Drift> marked(CouncilFacts council) {
        return desk.ask(council.id(), drifts::toRepair);
    }

    /** Does of these repairs what the steps do not do by themselves. */
    void repair(CouncilFacts council, List<Drift> marked) {
        marked.forEach(drift -> repair(council, drift));
    }

    private void repair(CouncilFacts council, Drift drift) {
        switch (drift.kind()) {
            case ORGANIZATION_MISSING -> forget(council);
            case ACCOUNT_MISSING ->
                desk.run(council.id(), () -> lines.forget(drift.member().orElseThrow()));
            case MEMBER_MISSING ->
                desk.run(council.id(), () -> {
                    lines.knows(drift.member().orElseThrow(), drift.account().orElseThrow());
                    lines.granted(drift.member().orElseThrow(), Optional.empty());
                });
            case ACCOUNT_CLOSED -> directory.open(drift.account().orElseThrow());
            case STRANGER ->
                directory.leave(
                        council.organization().orElseThrow(), drift.account().orElseThrow());
            case ORGANIZATION_CLOSED,
                    ORGANIZATION_OPEN,
                    GROUP_MISSING,
                    GROUP_WITHOUT_ROLE,
                    ROLE_MISSING,
                    ROLE_SURPLUS -> {
                // the steps find these themselves: the look has noted what each member has
            }
        }
    }

    /** The steps take out one whose time is over; nobody else is known to them. */
    private void dismiss(CouncilFacts council, Drift drift) {
        if (drift.member().isEmpty()) {
            directory.leave(
                    council.organization().orElseThrow(), drift.account().orElseThrow());
        }
    }

    /** With the organization everybody's membership is gone too. */
    private void forget(CouncilFacts council) {
        desk.run(council.id(), () -> lines.all().forEach(line -> lines.granted(line.member(), Optional.empty())));
    }
}
