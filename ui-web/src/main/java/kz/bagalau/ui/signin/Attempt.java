package kz.bagalau.ui.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in under way: one per tab.
 *
 * @param page path and query of the page that was asked for
 */
record Attempt(String state, String nonce, String verifier, String page, Instant since) implements Serializable {

    /** A new attempt with 256 bits each of state, nonce and verifier. */
    static Attempt of(String page, Instant now) {
        return new Attempt(
                new State(32).getValue(), new Nonce(32).getValue(), new CodeVerifier().getValue(), page, now);
    }
}
