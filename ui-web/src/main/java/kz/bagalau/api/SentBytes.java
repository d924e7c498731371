package kz.bagalau.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import kz.bagalau.methodology.Refused;

/** The body of a request: as many bytes as are read of anybody, and one JSON object in them. */
final class SentBytes {

    /** How much is read of a body. */
    static final int MOST = 64 * 1024;

    /** How much is read of a body that holds a document. */
    static final int MOST_OF_DOCUMENT = 5 * 1024 * 1024;

    private static final int KILO = 1024;
    private static final int DEEPEST = 8;

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final byte[] bytes;

    private SentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes; refused when there are more than are read. */
    static SentBytes of(InputStream body) {
        return of(body, MOST);
    }

    /** The bytes of a body that holds a document; refused when there are more than are read of one. */
    static SentBytes ofDocument(InputStream body) {
        return of(body, MOST_OF_DOCUMENT);
    }

    private static SentBytes of(InputStream body, int most) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refused(new SentRefusal.BodyTooLarge(most / KILO));
            }
            return new SentBytes(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes themselves, to be hashed. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The object; a body without a byte is an empty one. */
    JsonObject object() {
        if (bytes.length == 0) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try {
            requirePlain();
            try (var reader = JSON.createReader(characters())) {
                return reader.readObject();
            }
        } catch (JsonException | IllegalStateException malformed) {
            throw new Refused(new SentRefusal.BodyMalformed());
        }
    }

    /** A name that stands twice, or what is nested deeper than anything of ours, is not read one way only. */
    private void requirePlain() {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(characters())) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> requireNew(open.element().add(parser.getString()));
                    default -> {
                        // a value
                    }
                }
                requireNew(open.size() <= DEEPEST);
            }
        }
    }

    private static void requireNew(boolean met) {
        if (!met) {
            throw new Refused(new SentRefusal.BodyMalformed());
        }
    }

    /** Bytes that are no UTF-8 stop the reading; nothing is replaced by question marks. */
    private InputStreamReader characters() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
