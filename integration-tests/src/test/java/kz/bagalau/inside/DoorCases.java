package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static kz.bagalau.inside.People.FIRST;
import static kz.bagalau.inside.People.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.ChooseLetterLanguage;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Membership;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.security.ShowLetterLanguage;
import kz.bagalau.platform.tenancy.CurrentRegion;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.usecase.CurrentCommand;
import org.junit.jupiter.api.Test;

/** What happens around every use case, in its order. */
interface DoorCases {

    @Test
    default void token_and_register_together_open_the_door() {
        assertThat(as(People.hrOfFirst(), () -> bean(ShowAddresses.class).all()))
                .contains("hr@first.example")
                .noneMatch(address -> address.endsWith("second.example"));
    }

    @Test
    default void a_role_of_the_token_alone_opens_nothing() {
        Identity ambitious = People.member(
                "aaaaaaaa-0000-4000-8000-00000000000f", "hr@first.example", "organization-a", Role.values());
        assertRefused("RoleMissing", ambitious, () -> bean(OfficialsOnly.class).enter());
    }

    @Test
    default void a_role_of_the_register_alone_opens_nothing() {
        Identity demoted = People.member(
                "aaaaaaaa-0000-4000-8000-00000000000f", "hr@first.example", "organization-a", Role.EMPLOYEE);
        assertRefused("RoleMissing", demoted, () -> bean(ShowAddresses.class).all());
    }

    @Test
    default void a_token_of_one_council_is_worth_nothing_in_another() {
        Identity visitor = People.member(
                "aaaaaaaa-0000-4000-8000-00000000000f", "hr@first.example", "organization-b", Role.COUNCIL_HR);
        assertRefused("NotAMember", visitor, () -> bean(ShowAddresses.class).all());
    }

    @Test
    default void nobody_who_is_signed_in_acts_in_the_name_of_another() {
        assertThatThrownBy(() -> doAs(People.hrOfFirst(), () -> bean(Caller.class)
                        .inNameOf(UUID.randomUUID(), "Басқа адам", java.util.Set.of(Role.OFFICIAL))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void an_errand_in_the_name_of_somebody_goes_no_further_than_his_roles() {
        assertThatThrownBy(() -> inRequest(() -> {
                    bean(ForEachCouncil.class).in(FIRST, "test", () -> {
                        bean(Caller.class).inNameOf(UUID.randomUUID(), "Басқа адам", java.util.Set.of(Role.EMPLOYEE));
                        bean(OfficialsOnly.class).enter();
                    });
                    return null;
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("RoleMissing");
    }

    @Test
    default void the_language_of_letters_is_each_readers_own_choice() {
        doAs(People.hrOfFirst(), () -> bean(ChooseLetterLanguage.class).of(Language.RU));

        assertThat(as(People.hrOfFirst(), () -> bean(ShowLetterLanguage.class).mine()))
                .isEqualTo(Language.RU);
        assertThat(as(People.hrOfSecond(), () -> bean(ShowLetterLanguage.class).mine()))
                .isEqualTo(Language.KK);
    }

    @Test
    default void nobody_and_a_person_without_a_council_are_refused() {
        assertThatThrownBy(() -> inRequest(() -> bean(ShowAddresses.class).all()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NotSignedIn");
        Identity unattached = People.person(UUID.randomUUID().toString(), "x@y.example", true, Optional.empty());
        assertRefused(
                "CouncilNotBound", unattached, () -> bean(ShowAddresses.class).all());
        Identity unknown = People.member(
                UUID.randomUUID().toString(), "x@y.example", "organization-nobody-knows", Role.COUNCIL_HR);
        assertRefused(
                "CouncilNotBound", unknown, () -> bean(ShowAddresses.class).all());
    }

    @Test
    default void a_suspended_council_is_refused_at_the_next_request() {
        suspend("SUSPENDED");
        try {
            assertRefused("CouncilSuspended", People.hrOfSecond(), () -> bean(ShowAddresses.class)
                    .all());
        } finally {
            suspend("ACTIVE");
        }
        assertThat(as(People.hrOfSecond(), () -> bean(ShowAddresses.class).all()))
                .isNotEmpty();
    }

    @Test
    default void the_first_sign_in_links_the_one_line_of_a_verified_address() {
        String subject = UUID.randomUUID().toString();
        Membership membership = new Membership("organization-a", "first", java.util.Set.of(Role.EMPLOYEE));

        boolean unverified =
                as(People.person(subject, "new@first.example", false, Optional.of(membership)), () -> bean(Caller.class)
                        .has(Role.EMPLOYEE));
        boolean verified =
                as(People.person(subject, "New@First.Example", true, Optional.of(membership)), () -> bean(Caller.class)
                        .has(Role.EMPLOYEE));
        boolean stranger = as(
                People.person(UUID.randomUUID().toString(), "new@first.example", true, Optional.of(membership)),
                () -> bean(Caller.class).has(Role.EMPLOYEE));

        assertThat(List.of(unverified, verified, stranger)).containsExactly(false, true, false);
    }

    @Test
    default void a_command_leaves_one_entry_in_the_same_transaction() {
        String address = UUID.randomUUID() + "@first.example";
        long before = entries("EnrolSomebody");

        doAs(People.hrOfFirst(), () -> bean(EnrolSomebody.class).at(address));

        assertThat(lines(address)).isOne();
        assertThat(entries("EnrolSomebody")).isEqualTo(before + 1);
    }

    @Test
    default void what_fails_leaves_nothing() {
        String address = "fails" + UUID.randomUUID() + "@first.example";
        long before = entries("EnrolSomebody");
        UUID command = UUID.randomUUID();

        assertThatThrownBy(() -> doAs(People.hrOfFirst(), () -> {
                    bean(CurrentCommand.class).is(command);
                    bean(EnrolSomebody.class).at(address);
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines(address)).isZero();
        assertThat(entries("EnrolSomebody")).isEqualTo(before);
        assertThat(in(FIRST, () -> bean(Probe.class)
                        .texts("select 1 from processed_commands where command_id = '" + command + "'")))
                .isEmpty();
    }

    @Test
    default void a_command_that_comes_again_has_one_effect_even_at_the_same_moment() {
        UUID command = UUID.randomUUID();
        long before = entries("EnrolSomebody");
        List<Callable<Object>> clicks = new ArrayList<>();
        for (int click = 0; click < 8; click++) {
            String address = click + "-" + command + "@first.example";
            clicks.add(() -> {
                bean(Caller.class).enter(People.hrOfFirst());
                bean(CurrentCommand.class).is(command);
                bean(EnrolSomebody.class).at(address);
                return null;
            });
        }

        Inside.together(clicks);

        assertThat(in(FIRST, () -> bean(Probe.class)
                        .texts("select email from members where email like '%" + command + "%'")))
                .hasSize(1);
        assertThat(entries("EnrolSomebody")).isEqualTo(before + 1);
    }

    @Test
    default void reading_leaves_an_entry_too() {
        long before = entries("ShowAddresses");

        as(People.hrOfFirst(), () -> bean(ShowAddresses.class).all());

        assertThat(entries("ShowAddresses")).isEqualTo(before + 1);
    }

    @Test
    default void the_trail_is_one_unbroken_chain() {
        doAs(People.hrOfFirst(), () -> bean(ShowAddresses.class).all());
        doAs(People.hrOfFirst(), () -> bean(ShowAddresses.class).all());

        String broken =
                """
                select a.number from audit_entries a left join audit_entries b on b.number = a.number - 1
                where a.previous_hash <> coalesce(b.hash, '\\x'::bytea)
                   or a.hash <> sha256(audit_canonical(a.council_id::text, a.number::text,
                        to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.actor::text, a.role,
                        a.use_case, a.event, a.about, a.paragraph, encode(a.payload_hash, 'hex'),
                        encode(a.previous_hash, 'hex')))
                   or a.number > 1 and b.number is null""";
        assertThat(in(FIRST, () -> bean(Probe.class).texts(broken))).isEmpty();
        assertThat(in(FIRST, () -> bean(Probe.class).texts("select count(*) from audit_entries")))
                .isNotEqualTo(List.of("0"));
    }

    @Test
    default void the_trail_cannot_be_rewritten() {
        for (String attack : List.of(
                "update audit_entries set use_case = 'x'",
                "delete from audit_entries",
                "truncate audit_entries",
                "update audit_payloads set payload = '{}'")) {
            assertThatThrownBy(() -> in(FIRST, () -> bean(Probe.class).change(attack)))
                    .as(attack)
                    .hasMessageContaining("permission denied");
        }
    }

    private static void assertRefused(String reason, Identity who, Runnable work) {
        assertThatThrownBy(() -> doAs(who, work)).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }

    private static void suspend(String state) {
        inRequest(() -> {
            bean(CurrentRegion.class).bind(Optional.of(People.REGION));
            return bean(Probe.class).inTransaction(() -> bean(Probe.class)
                    .change("update councils set state = '" + state + "' where id = '" + SECOND + "'"));
        });
    }

    private static long entries(String useCase) {
        return Long.parseLong(in(FIRST, () -> bean(Probe.class)
                        .texts("select count(*) from audit_entries where use_case = '" + useCase + "'"))
                .get(0));
    }

    private static long lines(String address) {
        return in(FIRST, () -> bean(Probe.class).texts("select 1 from members where email = '" + address + "'"))
                .size();
    }
}
