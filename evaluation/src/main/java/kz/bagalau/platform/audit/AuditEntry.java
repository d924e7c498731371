package kz.bagalau.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of a chain as it was read, which can say what its hash ought to be. Its bytes are the same as those of the
 * database function {@code audit_canonical}: each field with its length, a missing one as a dash. Hashes are hexadecimal.
 */
record AuditEntry(
        UUID owner,
        long number,
        Instant at,
        Optional<UUID> actor,
        String role,
        String useCase,
        Optional<String> event,
        Optional<String> about,
        Optional<String> paragraph,
        String payloadHash,
        String previousHash,
        String hash,
        Optional<String> payload) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What is wrong with the entry that follows {@code before}; empty when nothing is. */
    Optional<String> faultAfter(Optional<AuditEntry> before) {
        if (number != before.map(AuditEntry::number).orElse(0L) + 1) {
            return Optional.of("number");
        }
        if (!previousHash.equals(before.map(AuditEntry::hash).orElse(""))) {
            return Optional.of("previous hash");
        }
        if (!hash.equals(sha256(canonical()))) {
            return Optional.of("hash");
        }
        return payload.filter(words -> !payloadHash.equals(sha256(words))).map(words -> "payload");
    }

    private String canonical() {
        return Stream.of(
                        Optional.of(owner.toString()),
                        Optional.of(Long.toString(number)),
                        Optional.of(MICROSECONDS.format(at)),
                        actor.map(UUID::toString),
                        Optional.of(role),
                        Optional.of(useCase),
                        event,
                        about,
                        paragraph,
                        Optional.of(payloadHash),
                        Optional.of(previousHash))
                .map(field -> field.map(text -> text.getBytes(StandardCharsets.UTF_8).length + ":" + text)
                        .orElse("-"))
                .collect(Collectors.joining(","));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
