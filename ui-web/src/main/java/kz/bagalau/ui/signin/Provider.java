package kz.bagalau.ui.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The sign-in service as the portal talks to it. Found on first use, so that the portal starts without it. */
@ApplicationScoped
public class Provider {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int PROBE_MILLIS = 1_000;
    private static final Duration PROBE_LIFE = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final Scope SCOPE = new Scope("openid", "profile", "email", "organization:*");

    @Inject
    Settings settings;

    @Inject
    EndedSessions ended;

    private volatile Found found;
    private volatile Probe probe = new Probe(Instant.EPOCH, false);

    /** Where a browser goes to sign in; the language is always said, else the browser's own would win. */
    URI authorization(Attempt attempt, Locale language) throws Unavailable {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(settings.client()), settings.address("/callback"))
                .endpointURI(found().metadata.getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language.getLanguage())
                .build()
                .toURI();
    }

    /** Exchanges the code that came back for a signed-in browser. */
    Grant redeem(String code, Attempt attempt) throws Denied, Unavailable {
        OIDCTokens tokens = tokens(new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.address("/callback"), new CodeVerifier(attempt.verifier())));
        JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            throw new Denied("no ID token came with the code");
        }
        var identity = found().verifier.identity(idToken, new Nonce(attempt.nonce()));
        Grant grant = grant(tokens, identity.getStringClaim("sid"), tokens.getIDTokenString(), null, null);
        if (!grant.person().subject().toString().equals(identity.getSubject().getValue())) {
            throw new Denied("ID token and access token speak of two persons");
        }
        return grant;
    }

    /** New tokens for old ones; the chosen council stays as long as the person belongs to it. */
    Grant refresh(Grant old) throws Denied, Unavailable {
        OIDCTokens tokens = tokens(new RefreshTokenGrant(new RefreshToken(old.refreshToken())));
        String idToken = tokens.getIDTokenString() == null ? old.idToken() : tokens.getIDTokenString();
        Grant grant = grant(tokens, old.sid(), idToken, old.council(), old.practice());
        if (!grant.person().subject().equals(old.person().subject())) {
            throw new Denied("the new tokens speak of another person");
        }
        return grant;
    }

    /**
     * The person of a bearer token. A token acts for a person whose session goes on: one that a program got for itself
     * names no session.
     */
    Person bearer(String token) throws Denied, Unavailable {
        JWTClaimsSet claims = found().verifier.access(token);
        if (!(claims.getClaim("sid") instanceof String sid)) {
            throw new Denied("a token without a person's session");
        }
        if (ended.has(sid)) {
            throw new Denied("the session has ended");
        }
        return TokenReader.person(claims);
    }

    /** The session that a logout token ends. */
    String endedSession(String token) throws Denied, Unavailable {
        return found().verifier.endedSession(token);
    }

    /** Where a browser goes to end the sign-in service's session too. */
    URI logout(Grant grant, Locale language) throws Unavailable {
        try {
            return new LogoutRequest(
                            found().metadata.getEndSessionEndpointURI(),
                            JWTParser.parse(grant.idToken()),
                            null,
                            new ClientID(settings.client()),
                            settings.address("/bye"),
                            null,
                            List.of(com.nimbusds.langtag.LangTag.parse(language.getLanguage())))
                    .toURI();
        } catch (java.text.ParseException | com.nimbusds.langtag.LangTagException e) {
            throw new IllegalStateException("A verified ID token can be read again.", e);
        }
    }

    /** Whether the service answers now: asked before a browser is sent there; an answer holds for five seconds. */
    boolean answers(Clock clock) {
        Instant now = clock.instant();
        Probe last = probe;
        if (last.at.plus(PROBE_LIFE).isAfter(now)) {
            return last.answered;
        }
        Probe fresh = new Probe(now, ask());
        probe = fresh;
        return fresh.answered;
    }

    private boolean ask() {
        try {
            var connection =
                    (HttpURLConnection) found().metadata.getJWKSetURI().toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException | Unavailable e) {
            return false;
        }
    }

    private Grant grant(OIDCTokens tokens, String sid, String idToken, String council, PracticeEntry practice)
            throws Denied, Unavailable {
        String access = tokens.getAccessToken().getValue();
        JWTClaimsSet claims = found().verifier.access(access);
        RefreshToken refresh = tokens.getRefreshToken();
        if (sid == null || refresh == null) {
            throw new Denied("the tokens name no session");
        }
        return new Grant(
                TokenReader.person(claims),
                sid,
                idToken,
                refresh.getValue(),
                claims.getExpirationTime().toInstant(),
                council,
                practice);
    }

    private OIDCTokens tokens(AuthorizationGrant grant) throws Denied, Unavailable {
        try {
            var request = new TokenRequest.Builder(
                            found().metadata.getTokenEndpointURI(),
                            new ClientSecretBasic(new ClientID(settings.client()), new Secret(settings.secret())),
                            grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(CONNECT_MILLIS);
            request.setReadTimeout(READ_MILLIS);
            var answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new Unavailable("the sign-in service answered " + answer.getStatusCode(), null);
            }
            var response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new Denied("refused: " + response.toErrorResponse().getErrorObject());
            }
            return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        } catch (IOException e) {
            throw new Unavailable("the sign-in service does not answer", e);
        } catch (ParseException e) {
            throw new Denied("the answer is not of the agreed form", e);
        }
    }

    private Found found() throws Unavailable {
        Found known = found;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (found == null) {
                found = find();
            }
            return found;
        }
    }

    private Found find() throws Unavailable {
        try {
            String issuer = settings.issuer().toString();
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(issuer), CONNECT_MILLIS, READ_MILLIS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS))
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
            return new Found(metadata, new TokenVerifier(issuer, settings.client(), Settings.AUDIENCE, keys));
        } catch (GeneralException | MalformedURLException e) {
            throw new Unavailable("the sign-in service cannot be found", e);
        } catch (IOException e) {
            throw new Unavailable("the sign-in service does not answer", e);
        }
    }

    /** What was found out about the service. */
    private record Found(OIDCProviderMetadata metadata, TokenVerifier verifier) {}

    /** The last question whether it answers. */
    private record Probe(Instant at, boolean answered) {}
}
