package kz.bagalau.ui.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.util.Set;

/**
 * Decides whether a token is good. One algorithm (RS256), keys of the issuer alone, thirty seconds of skew. Access
 * tokens must be meant for us, be of type Bearer and name subject and times: an ID token or a refresh token is none.
 */
final class TokenVerifier {

    private static final int SKEW_SECONDS = 30;

    private final DefaultJWTProcessor<SecurityContext> access = new DefaultJWTProcessor<>();
    private final IDTokenValidator identity;
    private final LogoutTokenValidator logout;

    TokenVerifier(String issuer, String client, String audience, JWKSource<SecurityContext> keys) {
        JWSKeySelector<SecurityContext> rs256 = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
        var claims = new DefaultJWTClaimsVerifier<SecurityContext>(
                audience,
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build(),
                Set.of("sub", "exp", "iat"));
        claims.setMaxClockSkew(SKEW_SECONDS);
        access.setJWSKeySelector(rs256);
        access.setJWTClaimsSetVerifier(claims);
        identity = new IDTokenValidator(new Issuer(issuer), new ClientID(client), rs256, null);
        identity.setMaxClockSkew(SKEW_SECONDS);
        logout = new LogoutTokenValidator(new Issuer(issuer), new ClientID(client), rs256, null);
    }

    /** The claims of an access token. */
    JWTClaimsSet access(String token) throws Denied, Unavailable {
        return verified(() -> access.process(token, null));
    }

    /** The claims of an ID token that answers the nonce. */
    IDTokenClaimsSet identity(JWT token, Nonce nonce) throws Denied, Unavailable {
        return verified(() -> identity.validate(token, nonce));
    }

    /** The session that a logout token ends. */
    String endedSession(String token) throws Denied, Unavailable {
        var claims = verified(() -> logout.validate(JWTParser.parse(token)));
        if (claims.getSessionID() == null) {
            throw new Denied("a logout token without a session");
        }
        return claims.getSessionID().getValue();
    }

    private static <T> T verified(Check<T> check) throws Denied, Unavailable {
        try {
            return check.run();
        } catch (RemoteKeySourceException e) {
            throw new Unavailable("the keys of the sign-in service cannot be fetched", e);
        } catch (BadJOSEException | JOSEException | ParseException | IllegalArgumentException e) {
            if (e.getCause() instanceof RemoteKeySourceException) {
                throw new Unavailable("the keys of the sign-in service cannot be fetched", e);
            }
            throw new Denied(e.getMessage(), e);
        }
    }

    /** A check of the library. */
    @FunctionalInterface
    private interface Check<T> {
        T run() throws BadJOSEException, JOSEException, ParseException;
    }
}
