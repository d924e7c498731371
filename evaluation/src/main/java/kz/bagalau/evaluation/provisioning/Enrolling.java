package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.directory.Groups;
import kz.bagalau.platform.security.Role;

/** Everybody in the register has an account, and the account has what the register says. */
@ApplicationScoped
class Enrolling {

    @Inject
    CouncilDesk desk;

    @Inject
    AccountLines lines;

    @Inject
    Directory directory;

    @Inject
    Event<AccountMade> made;

    @Inject
    Event<MembershipChanged> changed;

    /** Makes the accounts that are missing. One that cannot be made does not keep the others from theirs. */
    Optional<DirectoryTrouble.Kind> accounts(CouncilFacts council, Predicate<AccountLine> meant) {
        List<AccountLine> without = desk.ask(council.id(), lines::all).stream()
                .filter(AccountLine::belongs)
                .filter(line -> line.account().isEmpty())
                .filter(meant)
                .toList();
        Optional<DirectoryTrouble.Kind> trouble = Optional.empty();
        for (AccountLine line : without) {
            try {
                make(council, line);
            } catch (DirectoryTrouble e) {
                if (e.kind().isPassing()) {
                    throw e;
                }
                trouble = Optional.of(e.kind());
                desk.run(council.id(), () -> lines.trouble(line.member(), e.kind()));
            }
        }
        return trouble;
    }

    private void make(CouncilFacts council, AccountLine line) {
        Account account = directory.make(line.person());
        Invitation invitation = account.verified() ? Invitation.NONE : Invitation.WAITING;
        desk.run(council.id(), () -> {
            lines.hasAccount(line.member(), account.id(), invitation);
            made.fire(new AccountMade(line.member(), account.id()));
        });
    }

    /** Brings everybody into the organization and into the groups of his roles; takes out those whose time is over. */
    Optional<DirectoryTrouble.Kind> members(CouncilFacts council, Predicate<AccountLine> meant) {
        String organization = council.organization().orElseThrow();
        List<AccountLine> different = desk.ask(council.id(), lines::all).stream()
                .filter(line -> line.account().isPresent())
                .filter(AccountLine::differs)
                .filter(meant)
                .toList();
        if (different.isEmpty()) {
            return Optional.empty();
        }
        Groups groups = directory.knownGroups(organization);
        for (AccountLine line : different) {
            UUID account = line.account().orElseThrow();
            if (line.belongs()) {
                admit(council, line, account, groups);
            } else {
                dismiss(council, line, account);
            }
        }
        return Optional.empty();
    }

    private void admit(CouncilFacts council, AccountLine line, UUID account, Groups groups) {
        String organization = council.organization().orElseThrow();
        Set<Role> granted = line.granted().orElse(Set.of());
        if (line.granted().isEmpty()) {
            reopen(account);
            directory.join(organization, account);
        }
        directory.grant(
                organization, groups, account, without(line.wanted(), granted), without(granted, line.wanted()));
        desk.run(council.id(), () -> {
            lines.granted(line.member(), Optional.of(line.wanted()));
            changed.fire(new MembershipChanged(line.member(), line.wanted()));
        });
    }

    /** One who left his last council was closed with it; coming into another, he may sign in again. */
    private void reopen(UUID account) {
        boolean closed = directory.account(account).filter(it -> !it.enabled()).isPresent();
        if (closed && !directory.belongsAnywhere(account)) {
            directory.open(account);
        }
    }

    /** Takes one out whose time is over; his account stays open where another council needs him. */
    void dismiss(CouncilFacts council, AccountLine line, UUID account) {
        String organization = council.organization().orElseThrow();
        directory.leave(organization, account);
        if (!directory.isNeededElsewhere(account, organization)) {
            directory.close(account);
            // another council may have taken him in while his account was being closed
            if (directory.isNeededElsewhere(account, organization)) {
                directory.open(account);
            }
        }
        desk.run(council.id(), () -> {
            lines.granted(line.member(), Optional.empty());
            changed.fire(new MembershipChanged(line.member(), Set.of()));
        });
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(roles);
        left.removeAll(others);
        return left;
    }
}
