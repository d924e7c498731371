package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Signing out: by the person, by an operator, by time; and nobody signs another out. */
@Order(32)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignOutIT {

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_sign_in_service() {
        Visitor person = portal.visitor(Account.SARYSU_EMPLOYEE);

        Page bye = person.follow(person.post("/signout", Map.of()));

        assertThat(bye.status()).as(bye.toString()).isEqualTo(200);
        assertThat(bye.address().getPath()).isEqualTo("/bye");
        Page again = person.visit("/today.xhtml");
        assertThat(again.address().toString())
                .as("the sign-in service asks for the name again")
                .startsWith(portal.realm().address().toString());
        assertThat(again.document().select("input[name=username]")).isNotEmpty();
    }

    @Test
    void a_link_or_a_picture_signs_nobody_out() {
        Visitor person = portal.visitor(Account.SARYSU_EMPLOYEE);

        assertThat(person.get("/signout").status()).isEqualTo(405);
        assertThat(person.get("/today.xhtml").status()).isEqualTo(200);
    }

    @Test
    void an_operator_ends_a_session_and_it_is_over_within_five_seconds() {
        Visitor person = portal.visitor(Account.SARYSU_EMPLOYEE);

        portal.realm().endSessionsOf(Account.SARYSU_EMPLOYEE);

        Wait.until(
                Duration.ofSeconds(5),
                "the session is over",
                () -> person.get("/today.xhtml").status() != 200);
    }

    @Test
    void a_forged_an_empty_and_a_fetched_logout_call_end_nothing() throws Exception {
        Visitor person = portal.visitor(Account.SARYSU_EMPLOYEE);
        var key = new RSAKeyGenerator(2048).keyID("stranger").generate();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("stranger")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(portal.realm().issuer())
                        .audience("web")
                        .subject(UUID.randomUUID().toString())
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
        forged.sign(new RSASSASigner(key));

        Visitor stranger = portal.visitor();
        assertThat(stranger.post("/backchannel", Map.of("logout_token", forged.serialize()))
                        .status())
                .isEqualTo(400);
        assertThat(stranger.post("/backchannel", Map.of("logout_token", "")).status())
                .isEqualTo(400);
        assertThat(stranger.post("/backchannel", Map.of()).status()).isEqualTo(400);
        assertThat(stranger.get("/backchannel").status()).isEqualTo(405);
        assertThat(person.get("/today.xhtml").status()).isEqualTo(200);
    }

    @Test
    void twelve_requests_at_the_end_of_a_token_make_one_refresh() throws Exception {
        int life = portal.realm().tokenLife();
        portal.realm().letTokensLive(8);
        try {
            Visitor person = portal.visitor(Account.SARYSU_OFFICIAL);
            int before = portal.realm().events("REFRESH_TOKEN");
            // a token is renewed when less than five seconds are left of it
            Instant end = Instant.now().plusSeconds(4);
            Wait.until(Duration.ofSeconds(10), "the token is nearly over", () -> Instant.now()
                    .isAfter(end));

            ExecutorService threads = Executors.newFixedThreadPool(12);
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Visitor window = person.secondWindow();
                requests.add(() -> window.get("/today.xhtml").status());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            threads.shutdown();

            assertThat(answers).containsOnly(200);
            assertThat(portal.realm().events("REFRESH_TOKEN") - before).isEqualTo(1);
        } finally {
            portal.realm().letTokensLive(life);
        }
    }
}
