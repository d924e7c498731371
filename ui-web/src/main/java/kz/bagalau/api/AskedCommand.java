package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.CurrentCommand;

/**
 * The command behind an {@code Idempotency-Key}. The key belongs to the person who sends it, and to what he sends with
 * it: two people may use the same one, and nobody uses one for two things.
 */
@RequestScoped
class AskedCommand {

    private static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    CurrentCommand command;

    @Inject
    Caller caller;

    private UUID number;

    /**
     * Says the key.
     *
     * @param key the header; {@code null} when there is none
     * @param door method and address, to which the key is bound with the body
     */
    void is(String key, String door, SentBytes body) {
        UUID sent = SentFields.numberIn(key == null ? "" : key.strip())
                .orElseThrow(() -> new Refused(new SentRefusal.CommandNumberMissing()));
        number = named("command " + caller.subject() + " " + sent);
        command.is(number, hash(door + "\n", body.bytes()));
    }

    /** The number of the thing that the command makes: the same for every repetition. */
    UUID made() {
        return named("made by " + number);
    }

    /** Says in the answer that the effect was there before. */
    Response.ResponseBuilder mark(Response.ResponseBuilder answer) {
        return command.repeated() ? answer.header(REPLAYED, "true") : answer;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String door, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(door.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
