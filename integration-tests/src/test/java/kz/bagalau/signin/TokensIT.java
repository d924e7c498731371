package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;
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

    private static AlmostTokens almost;

    @BeforeAll
    static void open() throws Exception {
        portal = Run.portal();
        portal.realm().prepareTestClient();
        tokens = portal.realm().tokens(Account.ALATAU_HR, "alatau");
        RSAKey own = new RSAKeyGenerator(2048).generate();
        portal.realm().publish(own);
        // the service names a key as it likes
        String name = portal.realm().keys().getKeys().stream()
                .filter(key -> key instanceof RSAKey rsa && rsa.getModulus().equals(own.getModulus()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The key of the tests is not published."))
                .getKeyID();
        almost = new AlmostTokens(
                tokens.get("access_token"), new RSAKey.Builder(own).keyID(name).build());
        // the portal fetches the keys anew for a name it does not know, but not more often than twice in half a minute
        String right = almost.right();
        Wait.until(Duration.ofSeconds(40), "the portal knows the key of the tests", () -> call(
                        portal.visitor(), "Bearer " + right)
                .is(200));
    }

    @TestFactory
    List<DynamicTest> a_token_that_is_wrong_in_one_thing_opens_nothing() throws Exception {
        List<DynamicTest> cases = new ArrayList<>();
        almost.wrong()
                .forEach((name, token) -> cases.add(DynamicTest.dynamicTest(name, () -> {
                    Page answer = call(portal.visitor(), "Bearer " + token);
                    assertThat(answer.status()).as(name + ": " + answer).isEqualTo(401);
                    assertThat(answer.body()).doesNotContain("alatau", "RS256", "audience");
                    Disclosure.assertNone(answer);
                })));
        return cases;
    }

    @Test
    void a_token_of_another_client_of_the_realm_opens_nothing() {
        String token = portal.realm().tokenForSomebodyElse(Account.ALATAU_HR);

        assertThat(call(portal.visitor(), "Bearer " + token).status()).isEqualTo(401);
    }

    @Test
    void a_token_behind_which_no_person_stands_opens_nothing() {
        String token = portal.realm().tokenOfAProgram();

        assertThat(call(portal.visitor(), "Bearer " + token).status()).isEqualTo(401);
    }

    @Test
    void a_token_of_a_session_that_has_ended_opens_nothing_though_its_time_is_not_over() throws Exception {
        Set<String> before = portal.realm().sessionsOf(Account.SARYSU_EMPLOYEE);
        portal.visitor(Account.SARYSU_EMPLOYEE);
        Set<String> after = portal.realm().sessionsOf(Account.SARYSU_EMPLOYEE);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        String token = almost.ofSession(after.iterator().next());
        assertThat(call(portal.visitor(), "Bearer " + token).status()).isEqualTo(200);

        portal.realm().endSessionsOf(Account.SARYSU_EMPLOYEE);

        Wait.until(Duration.ofSeconds(5), "the token is worth nothing", () -> call(portal.visitor(), "Bearer " + token)
                .is(401));
    }

    @Test
    void what_does_not_fit_its_field_is_told_for_each_field_in_the_asked_language() {
        Map<String, String> words = Map.of(
                "kk", "100 немесе одан кіші болуға тиіс",
                "ru", "Должно быть не больше 100",
                "en", "Must be 100 or less");
        words.forEach((language, expected) -> {
            Page answer = employees("offset=-1&limit=101&search=" + "a".repeat(201), language);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
            JsonObject problem = new Gson().fromJson(answer.body(), JsonObject.class);
            assertThat(problem.get("type").getAsString()).isEqualTo("urn:bagalau:invalid");
            assertThat(problem.get("title").getAsString()).isNotBlank();
            Map<String, String> errors = new LinkedHashMap<>();
            problem.getAsJsonArray("errors")
                    .forEach(each -> errors.put(
                            each.getAsJsonObject().get("field").getAsString(),
                            each.getAsJsonObject().get("detail").getAsString()));
            assertThat(errors.keySet()).containsExactly("limit", "offset", "search");
            assertThat(errors).containsEntry("limit", expected);
            Disclosure.assertNone(answer);
        });
        assertThat(employees("limit=many", "kk").status()).isEqualTo(400);
        assertThat(employees("limit=100", "kk").status()).isEqualTo(200);
    }

    private static Page employees(String query, String language) {
        return portal.visitor().preferring(language).send("/api/v1/employees?" + query, request -> request.header(
                        "Authorization", "Bearer " + tokens.get("access_token"))
                .GET());
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
        Disclosure.assertNone(unknown);
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
