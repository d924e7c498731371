package kz.bagalau.delivery;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was delivered, in one folder: the application, the servers that run it, the realm, the demo.
 *
 * @param home the folder that holds {@code app}, {@code servers}, {@code keycloak}, {@code demo} and {@code lib}
 */
public record Distribution(Path home) {

    public Distribution {
        home = home.toAbsolutePath().normalize();
        if (!Files.isRegularFile(home.resolve("app").resolve("bagalau.war"))) {
            throw new Trouble("No distribution in " + home + ": build it with ./mvnw -DskipTests package.");
        }
    }

    /** The distribution that this launcher came with: its jar lies in {@code lib}. */
    static Distribution ofThisLauncher() {
        String named = System.getProperty("bagalau.home");
        if (named != null) {
            return new Distribution(Path.of(named));
        }
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar.getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path war() {
        return home.resolve("app").resolve("bagalau.war");
    }

    /** The made-up councils and people. */
    public Path demo() {
        return home.resolve("demo");
    }

    /** What the portal is told when it runs with the made-up people: the day on which their story stands. */
    public Map<String, String> demoSettings() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(demo().resolve("settings.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty));
    }

    /** The server itself, for those who start it in their own way. */
    public Path payara() {
        return home.resolve("servers").resolve("payara-micro-" + Versions.of("payara") + ".jar");
    }

    Path keycloakArchive() {
        return home.resolve("servers").resolve("keycloak-quarkus-dist-" + Versions.of("keycloak") + ".tar.gz");
    }

    /** The realm as code, with its theme. */
    Path realm() {
        return home.resolve("keycloak");
    }
}
