package kz.bagalau.evaluation.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one round (paragraph 33): with it a respondent finds his own ballot again, and the close reads the ballots. Who has
 * it and the database can tell who answered what, until it is destroyed; who has one of them cannot.
 */
final class RoundKey {

    static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RECEIPT_SIGNS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    RoundKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("Not the key of a round: " + secret.length + " bytes.");
        }
        this.secret = secret.clone();
    }

    /** Bytes for a new one. */
    static byte[] random() {
        byte[] made = new byte[BYTES];
        RANDOM.nextBytes(made);
        return made;
    }

    /** The number of this respondent's ballot in this circle, the same whenever it is asked for. */
    byte[] ballot(UUID circle, UUID respondent) {
        return derived("ballot", circle, respondent);
    }

    /** What the respondent alone is told of his ballot; it is kept nowhere, and nobody can work it out without the key. */
    String receipt(UUID circle, UUID respondent) {
        byte[] derived = derived("receipt", circle, respondent);
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < RECEIPT_SIGNS; sign++) {
            code.append(SIGNS.charAt((derived[sign] & 0xff) % SIGNS.length()));
        }
        return code.insert(RECEIPT_SIGNS / 2, '-').toString();
    }

    /**
     * The ballot as the database may hold it; another text each time, of one length.
     *
     * @param frame how many bytes there are for a comment
     */
    byte[] seal(UUID circle, CastBallot ballot, int frame) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, circle, nonce, ballot.written(frame));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The ballot that was sealed for this circle. */
    CastBallot open(UUID circle, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] content = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return CastBallot.read(cipher(Cipher.DECRYPT_MODE, circle, nonce, content));
    }

    private byte[] cipher(int mode, UUID circle, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(SEAL);
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(circle));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A ballot of the circle " + circle + " cannot be read with this key.", e);
        }
    }

    private byte[] derived(String purpose, UUID... of) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            for (UUID part : of) {
                mac.update(bytes(part));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
