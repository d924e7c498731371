package kz.bagalau.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.platform.security.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenReaderTest {

    private static final String SUBJECT = "7b0c0a1e-0000-4000-8000-000000000001";

    @Test
    void roles_of_a_council_count_in_that_council_alone() throws Exception {
        Person person = TokenReader.person(claims(Map.of(
                "first", organization("11", "council-hr", "employee"),
                "second", organization("22", "employee"))));

        assertThat(person.in(Optional.of("second")).says(Role.COUNCIL_HR)).isFalse();
        assertThat(person.in(Optional.of("first")).says(Role.COUNCIL_HR)).isTrue();
    }

    @Test
    void the_only_council_needs_no_choice_and_of_two_none_is_taken_by_itself() throws Exception {
        Person ofOne = TokenReader.person(claims(Map.of("first", organization("11", "employee"))));
        Person ofTwo = TokenReader.person(
                claims(Map.of("first", organization("11", "employee"), "second", organization("22", "employee"))));

        assertThat(ofOne.in(Optional.empty()).membership()).isPresent();
        assertThat(ofTwo.in(Optional.empty()).membership()).isEmpty();
    }

    @Test
    void a_council_that_the_token_does_not_name_cannot_be_chosen() throws Exception {
        Person person = TokenReader.person(claims(Map.of("first", organization("11", "employee"))));

        assertThat(person.in(Optional.of("second")).membership()).isEmpty();
    }

    @Test
    void a_council_without_its_id_is_none() throws Exception {
        assertThat(TokenReader.person(claims(List.of("first"))).memberships()).isEmpty();
        assertThat(TokenReader.person(claims(Map.of("first", Map.of()))).memberships())
                .isEmpty();
        assertThat(TokenReader.person(claims(null)).memberships()).isEmpty();
    }

    @Test
    void a_role_above_councils_does_not_come_from_a_council() throws Exception {
        Person person = TokenReader.person(claims(Map.of("first", organization("11", "regional-admin"))));

        assertThat(person.globalRoles()).isEmpty();
        assertThat(person.in(Optional.empty()).says(Role.REGIONAL_ADMIN)).isFalse();
    }

    @Test
    void a_subject_that_is_no_number_of_the_service_is_denied() {
        var claims = new JWTClaimsSet.Builder().subject("somebody").build();

        assertThatThrownBy(() -> TokenReader.person(claims)).isInstanceOf(Denied.class);
    }

    private static Map<String, Object> organization(String id, String... roles) {
        return Map.of("id", id, "realm_access", Map.of("roles", List.of(roles)));
    }

    private static JWTClaimsSet claims(Object organizations) {
        return new JWTClaimsSet.Builder()
                .subject(SUBJECT)
                .claim("preferred_username", "somebody")
                .claim("email", "somebody@bagalau.example")
                .claim("email_verified", true)
                .claim("organization", organizations)
                .build();
    }
}
