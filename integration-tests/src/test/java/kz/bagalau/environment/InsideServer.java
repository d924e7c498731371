package kz.bagalau.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.delivery.Distribution;

/** What the server that Arquillian starts is told: a database of its own with two councils in it. */
final class InsideServer {

    private InsideServer() {}

    static void prepare(Distribution distribution, Databases databases) {
        Databases.Database database = databases.named("inside");
        try (Connection owner = database.asOwner();
                var statement = owner.createStatement();
                InputStream script = InsideServer.class.getResourceAsStream("/inside/two-councils.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new TreeMap<>(database.settings());
        settings.put("bagalau.profile", "test");
        settings.put("bagalau.keycloak.secret", "nobody-signs-in-here");
        System.setProperty("bagalau.arquillian.server", distribution.payara().toString());
        System.setProperty(
                "bagalau.arquillian.jvm",
                "-Xmx512m "
                        + settings.entrySet().stream()
                                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                                .collect(Collectors.joining(" ")));
        System.setProperty(
                "bagalau.arquillian.options",
                "--disablephonehome --nocluster --interfaces 127.0.0.1 --minhttpthreads 8 --maxhttpthreads 64");
    }
}
