package kz.bagalau.evaluation.duty;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.tenancy.CouncilId;

/** What stands in a calendar link: the council, by which its wall is passed, and 32 random bytes that nobody can guess. */
record CalendarSecret(CouncilId council, byte[] random) {

    private static final int UUID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static CalendarSecret make(CouncilId council) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new CalendarSecret(council, random);
    }

    /** Reads one from an address; what is none is empty. */
    static Optional<CalendarSecret> read(String token) {
        if (token == null || !token.matches("[A-Za-z0-9_-]{64}")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
        UUID council = new UUID(bytes.getLong(), bytes.getLong());
        byte[] random = Arrays.copyOfRange(bytes.array(), UUID_BYTES, UUID_BYTES + RANDOM_BYTES);
        return Optional.of(new CalendarSecret(new CouncilId(council), random));
    }

    /** As it stands in the address. */
    String token() {
        ByteBuffer bytes = ByteBuffer.allocate(UUID_BYTES + RANDOM_BYTES);
        bytes.putLong(council.value().getMostSignificantBits());
        bytes.putLong(council.value().getLeastSignificantBits());
        bytes.put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What is kept of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(random);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
