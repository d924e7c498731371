package kz.bagalau.evaluation.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Belonging;
import kz.bagalau.platform.directory.Groups;
import kz.bagalau.platform.directory.Organization;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** In what register and sign-in service differ. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BothSidesTest {

    private static final String ORGANIZATION = "organization-1";
    private static final Groups GROUPS = new Groups(
            Map.of(Role.COUNCIL_HR, "1", Role.EVALUATOR, "2", Role.OFFICIAL, "3", Role.EMPLOYEE, "4"), Set.of());

    private final UUID account = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final AccountLine hr = line("hr@council.example", Set.of(Role.COUNCIL_HR, Role.EMPLOYEE));

    @Test
    void what_is_alike_differs_in_nothing() {
        Belonging member = member("hr@council.example", true, Set.of(Role.COUNCIL_HR, Role.EMPLOYEE));

        assertThat(sides(List.of(hr), List.of(member)).drifts()).isEmpty();
    }

    @Test
    void a_working_council_without_an_organization_misses_it_and_nothing_else_is_asked() {
        BothSides sides = new BothSides(
                council(CouncilState.ACTIVE),
                Optional.empty(),
                new Groups(Map.of(), Set.of()),
                List.of(hr),
                List.of(),
                Map.of());

        assertThat(sides.drifts()).extracting(Drift::kind).containsExactly(DriftKind.ORGANIZATION_MISSING);
    }

    @Test
    void a_council_that_does_not_work_is_only_asked_whether_it_is_closed() {
        assertThat(sides(CouncilState.SUSPENDED, true).drifts())
                .extracting(Drift::kind)
                .containsExactly(DriftKind.ORGANIZATION_OPEN);
        assertThat(sides(CouncilState.ARCHIVED, false).drifts()).isEmpty();
    }

    @Test
    void a_closed_organization_a_missing_group_and_one_without_its_role_are_told_apart() {
        BothSides sides = new BothSides(
                council(CouncilState.ACTIVE),
                Optional.of(new Organization(ORGANIZATION, "c", "Кеңес", false)),
                new Groups(Map.of(Role.COUNCIL_HR, "1", Role.OFFICIAL, "3", Role.EMPLOYEE, "4"), Set.of(Role.OFFICIAL)),
                List.of(),
                List.of(),
                Map.of());

        assertThat(sides.drifts())
                .extracting(Drift::kind, Drift::role)
                .containsExactly(
                        tuple(DriftKind.ORGANIZATION_CLOSED, Optional.empty()),
                        tuple(DriftKind.GROUP_MISSING, Optional.of(Role.EVALUATOR)),
                        tuple(DriftKind.GROUP_WITHOUT_ROLE, Optional.of(Role.OFFICIAL)));
    }

    @Test
    void one_without_an_account_one_outside_one_closed_and_one_with_other_roles_are_told_apart() {
        AccountLine nobody = line("nobody@council.example", Set.of(Role.EMPLOYEE));
        AccountLine outside = line("outside@council.example", Set.of(Role.EMPLOYEE));
        Account elsewhere = new Account(UUID.randomUUID(), "outside@council.example", true, true);
        Belonging member = member("HR@council.example", false, Set.of(Role.COUNCIL_HR, Role.OFFICIAL));

        BothSides sides = new BothSides(
                council(CouncilState.ACTIVE),
                Optional.of(new Organization(ORGANIZATION, "c", "Кеңес", true)),
                GROUPS,
                List.of(hr, nobody, outside),
                List.of(member),
                Map.of("outside@council.example", elsewhere));

        assertThat(sides.drifts())
                .extracting(Drift::kind, Drift::subject, Drift::role)
                .containsExactly(
                        tuple(DriftKind.ACCOUNT_CLOSED, hr.email(), Optional.empty()),
                        tuple(DriftKind.ROLE_MISSING, hr.email(), Optional.of(Role.EMPLOYEE)),
                        tuple(DriftKind.ROLE_SURPLUS, hr.email(), Optional.of(Role.OFFICIAL)),
                        tuple(DriftKind.ACCOUNT_MISSING, nobody.email(), Optional.empty()),
                        tuple(DriftKind.MEMBER_MISSING, outside.email(), Optional.empty()));
    }

    @Test
    void a_stranger_is_told_and_whoever_was_a_member_once_is_known_by_his_line() {
        AccountLine over = line("over@council.example", Set.of());
        Belonging once = member("over@council.example", true, Set.of(Role.EMPLOYEE));
        Belonging stranger =
                new Belonging(new Account(UUID.randomUUID(), "stranger@elsewhere.example", true, true), "", Set.of());

        assertThat(sides(List.of(over), List.of(once, stranger)).drifts())
                .extracting(Drift::kind, Drift::subject, Drift::member)
                .containsExactly(
                        tuple(DriftKind.STRANGER, "over@council.example", Optional.of(over.member())),
                        tuple(DriftKind.STRANGER, "stranger@elsewhere.example", Optional.empty()));
    }

    private BothSides sides(List<AccountLine> lines, List<Belonging> members) {
        return new BothSides(
                council(CouncilState.ACTIVE),
                Optional.of(new Organization(ORGANIZATION, "c", "Кеңес", true)),
                GROUPS,
                lines,
                members,
                Map.of());
    }

    private BothSides sides(CouncilState state, boolean open) {
        return new BothSides(
                council(state),
                Optional.of(new Organization(ORGANIZATION, "c", "Кеңес", open)),
                new Groups(Map.of(), Set.of()),
                List.of(hr),
                List.of(),
                Map.of());
    }

    private static CouncilFacts council(CouncilState state) {
        return new CouncilFacts(
                new CouncilId(UUID.fromString("00000000-0000-4000-8000-0000000000c1")),
                UUID.fromString("00000000-0000-4000-8000-0000000000a1"),
                "c",
                "Кеңес",
                Optional.of(ORGANIZATION),
                state);
    }

    private static AccountLine line(String email, Set<Role> wanted) {
        return new AccountLine(
                UUID.randomUUID(),
                email,
                "Ахметов",
                "Ахмет",
                Language.KK,
                new HashSet<>(wanted),
                Optional.empty(),
                Optional.empty(),
                false,
                Invitation.NONE,
                false);
    }

    private Belonging member(String email, boolean enabled, Set<Role> roles) {
        return new Belonging(new Account(account, email, enabled, true), "Ахметов Ахмет", roles);
    }
}
