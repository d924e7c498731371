package kz.bagalau.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tokens signed with a key that the realm publishes: right in everything, or in everything but one thing. */
final class AlmostTokens {

    private final JWTClaimsSet claims;
    private final RSAKey key;

    AlmostTokens(String accessToken, RSAKey key) throws ParseException {
        this.claims = SignedJWT.parse(accessToken).getJWTClaimsSet();
        this.key = key;
    }

    /** The token as it was given, only signed with the other key: if this one is refused, the others prove nothing. */
    String right() throws JOSEException {
        return with(each -> each);
    }

    /** The right one, of another session. */
    String ofSession(String number) throws JOSEException {
        return with(each -> each.claim("sid", number));
    }

    /** By what is wrong with them. */
    Map<String, String> wrong() throws JOSEException {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> changes = new LinkedHashMap<>();
        Date past = Date.from(Instant.now().minusSeconds(60));
        Date future = Date.from(Instant.now().plusSeconds(300));
        changes.put("for another audience", each -> each.audience("another-api"));
        changes.put("for the client and not the interface", each -> each.audience("web"));
        changes.put("for nobody", each -> each.audience(List.of()));
        changes.put("another issuer", each -> each.issuer("http://evil.example/realms/bagalau"));
        changes.put(
                "another realm of the same service",
                each -> each.issuer(claims.getIssuer().replace("/bagalau", "/master")));
        changes.put("the issuer with a slash", each -> each.issuer(claims.getIssuer() + "/"));
        changes.put("no issuer", each -> each.issuer(null));
        changes.put("over for a minute", each -> each.expirationTime(past));
        changes.put("without an end", each -> each.expirationTime(null));
        changes.put("good from five minutes on", each -> each.notBeforeTime(future));
        changes.put("without its beginning", each -> each.issueTime(null));
        changes.put("an ID token in all but name", each -> each.claim("typ", "ID"));
        changes.put("a refresh token in all but name", each -> each.claim("typ", "Refresh"));
        changes.put("without a type", each -> each.claim("typ", null));
        changes.put("without a person", each -> each.subject(null));
        changes.put("a person who is no number", each -> each.subject("alatau.hr"));
        changes.put("without a session", each -> each.claim("sid", null));
        Map<String, String> all = new LinkedHashMap<>();
        for (var change : changes.entrySet()) {
            all.put(change.getKey(), with(change.getValue()));
        }
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            all.put("signed with " + algorithm, signed(algorithm, claims));
        }
        return all;
    }

    private String with(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(
                JWSAlgorithm.RS256,
                change.apply(new JWTClaimsSet.Builder(claims)).build());
    }

    private String signed(JWSAlgorithm algorithm, JWTClaimsSet payload) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                payload);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
