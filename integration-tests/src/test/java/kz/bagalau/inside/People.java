package kz.bagalau.inside;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Membership;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;

/** The two councils of these tests and people with tokens of them; the same lines stand in two-councils.sql. */
final class People {

    static final CouncilId FIRST = CouncilId.of("aaaaaaaa-0000-4000-8000-000000000000");
    static final CouncilId SECOND = CouncilId.of("bbbbbbbb-0000-4000-8000-000000000000");
    static final UUID REGION = UUID.fromString("11111111-0000-4000-8000-000000000000");

    private People() {}

    static Identity hrOfFirst() {
        return member("aaaaaaaa-0000-4000-8000-00000000000f", "hr@first.example", "organization-a", Role.COUNCIL_HR);
    }

    static Identity hrOfSecond() {
        return member("bbbbbbbb-0000-4000-8000-00000000000f", "hr@second.example", "organization-b", Role.COUNCIL_HR);
    }

    static Identity member(String subject, String email, String organization, Role... roles) {
        return person(subject, email, true, Optional.of(new Membership(organization, "alias", Set.of(roles))));
    }

    static Identity person(String subject, String email, boolean verified, Optional<Membership> membership) {
        return new Identity(UUID.fromString(subject), email, "Сынақ Адамы", email, verified, Set.of(), membership);
    }
}
