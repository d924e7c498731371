package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tokens that the interface for programs takes, and the many that it must not. */
@Order(31)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokensIT {

    private static final String ME = "/api/v1/me";

    private static Portal portal;
    private static Map<String, String> tokens;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.realm().prepareTestClient();
        tokens = portal.realm().tokens(Account.ALATAU_HR, "alatau");
    }

    @Test
    void a_good_token_tells_who_he_is() {
        Page me = call(portal.visitor(), "Bearer " + tokens.get("access_token"));

        assertThat(me.status()).as(me.toString()).isEqualTo(200);
        assertThat(me.body()).contains("alatau.hr");
        assertThat(me.cookies()).isEmpty();
    }

    @TestFactory
    List<DynamicTest> a_wrong_token_opens_nothing() throws Exception {
        JWKSet keys = JWKSet.parse(portal.visitor()
                .get(URI.create(portal.realm().issuer() + "/protocol/openid-connect/certs"))
                .body());
        List<DynamicTest> cases = new ArrayList<>();
        new WrongTokens(tokens.get("access_token"), keys)
                .all(tokens, portal.realm().tokenOfAnotherRealm(), "only-in-the-tests")
                .forEach((name, header) -> cases.add(DynamicTest.dynamicTest(name, () -> {
                    Page answer = call(portal.visitor(), header);
                    assertThat(answer.status()).as(name + ": " + answer).isEqualTo(401);
                    assertThat(answer.header("www-authenticate").orElse("")).contains("Bearer");
                })));
        assertThat(cases).hasSize(18);
        return cases;
    }

    @Test
    void a_session_opens_no_interface_and_does_not_heal_a_bad_token() {
        Visitor person = portal.visitor(Account.ALATAU_HR);

        assertThat(call(person, null).status()).isEqualTo(401);
        assertThat(call(person, "Bearer not.a.token").status()).isEqualTo(401);
    }

    @Test
    void a_token_opens_no_page() {
        Page page = portal.visitor()
                .send("/today.xhtml", request -> request.header("Authorization", "Bearer " + tokens.get("access_token"))
                        .GET());

        assertThat(page.status()).isIn(302, 303, 401);
    }

    @Test
    void a_token_of_no_council_reaches_no_council() {
        Map<String, String> without = portal.realm().tokens(Account.REGION_ADMIN, null);

        Page me = call(portal.visitor(), "Bearer " + without.get("access_token"));

        assertThat(me.status()).as(me.toString()).isIn(200, 403);
        assertThat(me.body()).doesNotContain("\"alatau\"", "\"sarysu\"");
    }

    @Test
    void an_error_of_the_interface_is_a_problem_document() {
        Page unknown = portal.visitor().send("/api/v1/no-such-thing", request -> request.header(
                        "Authorization", "Bearer " + tokens.get("access_token"))
                .GET());

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("content-type").orElse("")).startsWith("application/problem+json");
    }

    private static Page call(Visitor visitor, String authorization) {
        return visitor.send(ME, request -> {
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            return request.header("Accept", "application/json").GET();
        });
    }
}
