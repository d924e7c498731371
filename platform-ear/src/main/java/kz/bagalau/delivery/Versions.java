package kz.bagalau.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Which versions this distribution was put together from; written by the build. */
final class Versions {

    private static final Properties KNOWN = read();

    private Versions() {}

    static String of(String part) {
        String version = KNOWN.getProperty(part);
        if (version == null) {
            throw new IllegalArgumentException("No version of " + part);
        }
        return version;
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Versions.class.getResourceAsStream("versions.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
