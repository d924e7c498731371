package kz.bagalau.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenVerifierTest {

    private static final String ISSUER = "https://sso.example/realms/bagalau";
    private static final String SUBJECT = "7b0c0a1e-0000-4000-8000-000000000001";
    private static final RSAKey OURS = key("ours");
    private static final RSAKey FOREIGN = key("foreign");
    private static final TokenVerifier VERIFIER =
            new TokenVerifier(ISSUER, "web", "hr-api", new ImmutableJWKSet<>(new JWKSet(OURS.toPublicJWK())));

    @Test
    void a_token_of_the_realm_for_us_is_taken() throws Exception {
        assertThat(VERIFIER.access(signed(access().build(), OURS)).getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void a_token_is_taken_until_thirty_seconds_after_its_end() throws Exception {
        String late = signed(access().expirationTime(in(-20)).build(), OURS);

        assertThat(VERIFIER.access(late).getSubject()).isEqualTo(SUBJECT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void a_wrong_token_is_denied(String why, String token) {
        assertThatThrownBy(() -> VERIFIER.access(token)).as(why).isInstanceOf(Denied.class);
    }

    static Stream<Arguments> wrongTokens() throws Exception {
        byte[] publicKey = OURS.toRSAPublicKey().getEncoded();
        String good = signed(access().build(), OURS);
        String[] parts = good.split("\\.");
        String otherPayload = signed(
                        access().claim("preferred_username", "somebody").build(), OURS)
                .split("\\.")[1];
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("no token at all", "not.a.token"),
                Arguments.of("alg none", new PlainJWT(access().build()).serialize()),
                Arguments.of("HS256 with the public key", hmac(publicKey)),
                Arguments.of(
                        "HS256 with the public key's text",
                        hmac(OURS.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))),
                Arguments.of("RS512 with the right key", signed(JWSAlgorithm.RS512, access().build(), OURS)),
                Arguments.of("signed by a stranger under our key's name", stolenName()),
                Arguments.of("an unknown key", signed(access().build(), FOREIGN)),
                Arguments.of("a key that the token brings itself", broughtKey()),
                Arguments.of("a changed payload", parts[0] + "." + otherPayload + "." + parts[2]),
                Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
                Arguments.of(
                        "another audience", signed(access().audience("other").build(), OURS)),
                Arguments.of(
                        "no audience", signed(access().audience((String) null).build(), OURS)),
                Arguments.of(
                        "another realm",
                        signed(
                                access().issuer("https://sso.example/realms/master")
                                        .build(),
                                OURS)),
                Arguments.of("an ID token", signed(access().claim("typ", "ID").build(), OURS)),
                Arguments.of(
                        "a refresh token",
                        signed(access().claim("typ", "Refresh").build(), OURS)),
                Arguments.of("no type", signed(access().claim("typ", null).build(), OURS)),
                Arguments.of("no subject", signed(access().subject(null).build(), OURS)),
                Arguments.of("no end", signed(access().expirationTime(null).build(), OURS)),
                Arguments.of(
                        "over for more than thirty seconds",
                        signed(access().expirationTime(in(-35)).build(), OURS)),
                Arguments.of(
                        "not yet good", signed(access().notBeforeTime(in(120)).build(), OURS)));
    }

    @Test
    void an_id_token_must_answer_the_nonce_of_its_attempt() throws Exception {
        Nonce asked = new Nonce("asked");
        SignedJWT answer = SignedJWT.parse(signed(identity("asked").build(), OURS));
        SignedJWT replayed = SignedJWT.parse(signed(identity("another").build(), OURS));
        SignedJWT silent = SignedJWT.parse(signed(identity(null).build(), OURS));

        assertThat(VERIFIER.identity(answer, asked).getSubject().getValue()).isEqualTo(SUBJECT);
        assertThatThrownBy(() -> VERIFIER.identity(replayed, asked)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> VERIFIER.identity(silent, asked)).isInstanceOf(Denied.class);
    }

    @Test
    void an_id_token_of_another_client_is_denied() throws Exception {
        SignedJWT other =
                SignedJWT.parse(signed(identity("asked").audience("other").build(), OURS));

        assertThatThrownBy(() -> VERIFIER.identity(other, new Nonce("asked"))).isInstanceOf(Denied.class);
    }

    @Test
    void a_logout_token_names_the_session_it_ends() throws Exception {
        assertThat(VERIFIER.endedSession(logout("logout+jwt", events()))).isEqualTo("session-1");
    }

    @Test
    void no_other_token_ends_a_session() throws Exception {
        String identity = signed(identity("asked").claim("sid", "session-1").build(), OURS);
        String accessToken = signed(access().claim("sid", "session-1").build(), OURS);

        assertThatThrownBy(() -> VERIFIER.endedSession(identity)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> VERIFIER.endedSession(accessToken)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> VERIFIER.endedSession(logout("logout+jwt", Map.of())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> VERIFIER.endedSession("")).isInstanceOf(Denied.class);
    }

    private static Map<String, Object> events() {
        return Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    }

    private static String logout(String type, Map<String, Object> events) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("web")
                .subject(SUBJECT)
                .issueTime(in(0))
                .expirationTime(in(60))
                .jwtID("logout-1")
                .claim("sid", "session-1")
                .claim("events", events)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType(type))
                        .keyID(OURS.getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(OURS));
        return token.serialize();
    }

    private static JWTClaimsSet.Builder access() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("hr-api")
                .subject(SUBJECT)
                .claim("typ", "Bearer")
                .issueTime(in(-10))
                .expirationTime(in(300));
    }

    private static JWTClaimsSet.Builder identity(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("web")
                .subject(SUBJECT)
                .claim("nonce", nonce)
                .issueTime(in(-1))
                .expirationTime(in(300));
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws Exception {
        return signed(JWSAlgorithm.RS256, claims, key);
    }

    private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, RSAKey key) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String stolenName() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(OURS.getKeyID()).build(), access().build());
        token.sign(new RSASSASigner(FOREIGN));
        return token.serialize();
    }

    private static String broughtKey() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(FOREIGN.getKeyID())
                        .jwk(FOREIGN.toPublicJWK())
                        .build(),
                access().build());
        token.sign(new RSASSASigner(FOREIGN));
        return token.serialize();
    }

    private static String hmac(byte[] secret) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(OURS.getKeyID()).build(), access().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
