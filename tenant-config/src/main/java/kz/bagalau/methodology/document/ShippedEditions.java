package kz.bagalau.methodology.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Edition;

/** The editions delivered with the product; they are imported once, by the same reader as an upload. */
public final class ShippedEditions {

    private static final String FOLDER = "/kz/bagalau/council/";

    private ShippedEditions() {}

    /** All shipped editions, read. */
    public static List<Edition> all() {
        return documents().stream().map(EditionReader::read).toList();
    }

    /** The documents as they would be uploaded: rules and text in one stream. */
    public static List<String> documents() {
        return resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(ShippedEditions::document)
                .toList();
    }

    private static String document(String id) {
        return resource(id + ".yaml") + "\n---\n" + resource(id + ".text.yaml");
    }

    private static String resource(String name) {
        try (InputStream in = ShippedEditions.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
