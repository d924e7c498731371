package kz.bagalau.evaluation.provisioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Belonging;
import kz.bagalau.platform.directory.Groups;
import kz.bagalau.platform.directory.Organization;
import kz.bagalau.platform.security.Role;

/**
 * The register and the sign-in service beside each other.
 *
 * @param lines what the register wants of the council's members
 * @param outside the accounts of those who are not in the organization, by address
 */
record BothSides(
        CouncilFacts council,
        Optional<Organization> organization,
        Groups groups,
        List<AccountLine> lines,
        List<Belonging> members,
        Map<String, Account> outside) {

    /** Who in the organization is the person of this line. */
    static Optional<Belonging> memberOf(AccountLine line, List<Belonging> members) {
        return members.stream()
                .filter(member -> line.account()
                        .map(member.account().id()::equals)
                        .orElseGet(() -> member.account().email().equalsIgnoreCase(line.email())))
                .findFirst();
    }

    /** In what they differ, the organization first. */
    List<Drift> drifts() {
        if (organization.isEmpty()) {
            return council.works() ? List.of(Drift.ofOrganization(DriftKind.ORGANIZATION_MISSING, council)) : List.of();
        }
        boolean open = organization.get().enabled();
        if (!council.works()) {
            return open ? List.of(Drift.ofOrganization(DriftKind.ORGANIZATION_OPEN, council)) : List.of();
        }
        List<Drift> drifts = new ArrayList<>();
        if (!open) {
            drifts.add(Drift.ofOrganization(DriftKind.ORGANIZATION_CLOSED, council));
        }
        Arrays.stream(Role.values()).filter(role -> !role.aboveCouncils()).forEach(role -> group(role)
                .ifPresent(kind -> drifts.add(Drift.ofGroup(kind, role))));
        people(drifts);
        return drifts;
    }

    private Optional<DriftKind> group(Role role) {
        if (groups.of(role).isEmpty()) {
            return Optional.of(DriftKind.GROUP_MISSING);
        }
        return groups.empty().contains(role) ? Optional.of(DriftKind.GROUP_WITHOUT_ROLE) : Optional.empty();
    }

    private void people(List<Drift> drifts) {
        Map<UUID, Belonging> unclaimed = new HashMap<>();
        members.forEach(member -> unclaimed.put(member.account().id(), member));
        for (AccountLine line : lines) {
            if (line.belongs()) {
                Optional<Belonging> member = memberOf(line, members);
                member.ifPresent(found -> unclaimed.remove(found.account().id()));
                member.ifPresentOrElse(found -> inside(line, found, drifts), () -> absent(line, drifts));
            }
        }
        members.stream()
                .filter(member -> unclaimed.containsKey(member.account().id()))
                .forEach(member -> drifts.add(stranger(member)));
    }

    /** Whoever was a member once is known by his line. */
    private Drift stranger(Belonging member) {
        Optional<UUID> once = lines.stream()
                .filter(line -> !line.belongs())
                .filter(line -> memberOf(line, List.of(member)).isPresent())
                .map(AccountLine::member)
                .findFirst();
        return new Drift(
                DriftKind.STRANGER,
                member.account().email(),
                Optional.empty(),
                once,
                Optional.of(member.account().id()));
    }

    private static void inside(AccountLine line, Belonging member, List<Drift> drifts) {
        UUID account = member.account().id();
        if (!member.account().enabled()) {
            drifts.add(Drift.ofMember(DriftKind.ACCOUNT_CLOSED, line, Optional.of(account)));
        }
        without(line.wanted(), member.roles())
                .forEach(role -> drifts.add(Drift.ofRole(DriftKind.ROLE_MISSING, line, account, role)));
        without(member.roles(), line.wanted())
                .forEach(role -> drifts.add(Drift.ofRole(DriftKind.ROLE_SURPLUS, line, account, role)));
    }

    private void absent(AccountLine line, List<Drift> drifts) {
        Optional<UUID> account = Optional.ofNullable(outside.get(line.email())).map(Account::id);
        drifts.add(Drift.ofMember(
                account.isPresent() ? DriftKind.MEMBER_MISSING : DriftKind.ACCOUNT_MISSING, line, account));
    }

    private static List<Role> without(Set<Role> roles, Set<Role> others) {
        Set<Role> left = new HashSet<>(roles);
        left.removeAll(others);
        return left.stream().sorted().toList();
    }
}
