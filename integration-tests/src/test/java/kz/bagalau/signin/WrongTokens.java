package kz.bagalau.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Eighteen tokens that must open nothing, made from one that opens the door. */
final class WrongTokens {

    private final SignedJWT good;
    private final JWTClaimsSet claims;
    private final RSAKey published;

    WrongTokens(String accessToken, JWKSet keys) throws ParseException {
        this.good = SignedJWT.parse(accessToken);
        this.claims = good.getJWTClaimsSet();
        this.published = keys.getKeyByKeyId(good.getHeader().getKeyID()).toRSAKey();
    }

    /** By name, in the order of the attack; the value is the header, null for none at all. */
    Map<String, String> all(Map<String, String> tokens, String otherRealm, String clientSecret)
            throws JOSEException, ParseException {
        byte[] der = published.toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("stranger").generate();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("no header", null);
        all.put("empty bearer", "Bearer ");
        all.put("garbage", "Bearer not.a.token");
        all.put("alg none", "Bearer " + unsigned("none"));
        all.put("alg None", "Bearer " + unsigned("None"));
        all.put("alg NONE", "Bearer " + unsigned("NONE"));
        all.put("HS256 with the public key as PEM", "Bearer " + mac(pem.getBytes(StandardCharsets.US_ASCII), true));
        all.put(
                "HS256 with the PEM without its last newline",
                "Bearer " + mac(pem.strip().getBytes(StandardCharsets.US_ASCII), true));
        all.put("HS256 with the public key as DER", "Bearer " + mac(der, true));
        all.put("HS256 without a key id", "Bearer " + mac(pem.getBytes(StandardCharsets.US_ASCII), false));
        all.put(
                "HS256 with a client's secret",
                "Bearer " + mac((clientSecret + "-".repeat(32)).getBytes(StandardCharsets.US_ASCII), true));
        all.put("changed payload", "Bearer " + changed());
        all.put("unknown key", "Bearer " + signed(stranger, claims, "stranger"));
        all.put(
                "a stranger's signature under the known key's name",
                "Bearer " + signed(stranger, claims, published.getKeyID()));
        all.put("another realm's token", "Bearer " + otherRealm);
        all.put("ID token", "Bearer " + tokens.get("id_token"));
        all.put("refresh token", "Bearer " + tokens.get("refresh_token"));
        all.put("a key brought along in the header", "Bearer " + broughtKey(stranger));
        return all;
    }

    private String unsigned(String algorithm) {
        return Base64URL.encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "."
                + Base64URL.encode(claims.toString()) + ".";
    }

    private String mac(byte[] secret, boolean keyId) throws JOSEException {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT);
        if (keyId) {
            header.keyID(published.getKeyID());
        }
        return sign(header.build(), claims, new MACSigner(secret));
    }

    private String changed() {
        String[] parts = good.serialize().split("\\.");
        String payload = new Base64URL(parts[1]).decodeToString().replace("employee", "council-hr");
        return parts[0] + "." + Base64URL.encode(payload + " ") + "." + parts[2];
    }

    private String signed(RSAKey key, JWTClaimsSet payload, String name) throws JOSEException {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(name)
                        .build(),
                payload,
                new RSASSASigner(key));
    }

    private String broughtKey(RSAKey key) throws JOSEException {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(key.toPublicJWK()).build(),
                claims,
                new RSASSASigner(key));
    }

    private static String sign(JWSHeader header, JWTClaimsSet payload, JWSSigner signer) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header, payload);
        jwt.sign(signer);
        return jwt.serialize();
    }
}
