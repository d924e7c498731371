package kz.bagalau.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.bagalau.methodology.document.EditionReader;

/** Made-up bodies at the uncommon ends of the axes along which editions differ. */
public final class BodyFixture {

    private BodyFixture() {}

    /** Half-years, marks 1-10 in halves, groups by managing post, a cap, a panel and a secret ballot. */
    public static Edition region() {
        return EditionReader.read(document("regional-body.yaml"));
    }

    /** Indicators alone, once a year, marks 0-100, for everybody. */
    public static Edition village() {
        return EditionReader.read(document("village-body.yaml"));
    }

    /** The document of a body, as it would be uploaded. */
    public static String document(String name) {
        try (InputStream in = BodyFixture.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
