package kz.bagalau.ui.frame;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What the script of a page sends and hears as JSON, beside Faces (ADR 0004). */
public final class JsonExchange {

    /** The status of a refusal: understood, and not permitted by the methodology. */
    public static final int REFUSED = 422;

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonExchange() {}

    /** How a page's script spells one command. */
    @FunctionalInterface
    public interface Understood<T> {

        /**
         * The command in what was sent.
         *
         * @param command its number, so that a repeat has no second effect
         * @throws RuntimeException when it is not understood
         */
        T of(JsonObject sent, UUID command);
    }

    /**
     * The command that was sent.
     *
     * @param longest how many bytes are read at most; a body that does not say its length is not read at all
     * @return empty when it is no JSON, is too long, carries no number, or is not understood
     */
    public static <T> Optional<T> read(HttpServletRequest request, int longest, Understood<T> understood)
            throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        long length = request.getContentLengthLong();
        if (!type.startsWith("application/json") || length < 0 || length > longest) {
            return Optional.empty();
        }
        try (var reader = JSON.createReader(request.getReader())) {
            UUID command = UUID.fromString(request.getHeader("Idempotency-Key"));
            return Optional.of(understood.of(reader.readObject(), command));
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException malformed) {
            return Optional.empty();
        }
    }

    /** An object to answer with. */
    public static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    /** Answers; nothing of it is kept by a browser. */
    public static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.build().toString());
    }
}
