package kz.bagalau.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the person at the keyboard may choose. Each choice is an option of the command line ({@code --port 8090}) or an
 * environment variable ({@code BAGALAU_PORT}); any other key of docs/configuration.md may be given as {@code -Dkey=value} or as
 * its variable and goes to the portal as it is.
 */
final class Settings {

    private static final Map<String, String> OPTIONS = options();

    private final Map<String, String> chosen;

    private Settings(Map<String, String> chosen) {
        this.chosen = chosen;
    }

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--port", "bagalau.port");
        options.put("--keycloak-port", "bagalau.keycloak.port");
        options.put("--data", "bagalau.data");
        options.put("--keycloak-management-port", "bagalau.keycloak.management.port");
        options.put("--database-port", "bagalau.database.port");
        options.put("--smtp-port", "bagalau.smtp.port");
        options.put("--mailbox-port", "bagalau.mailbox.port");
        options.put("--cluster-port", "bagalau.cluster.port");
        return options;
    }

    static Settings of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> chosen = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("BAGALAU_") && !value.isBlank()) {
                chosen.put(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'), value);
            }
        });
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("-Dbagalau.") && argument.contains("=")) {
                chosen.put(argument.substring(2, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
                continue;
            }
            String[] parts = argument.split("=", 2);
            String key = OPTIONS.get(parts[0]);
            if (key == null) {
                throw new Trouble("There is no option " + argument + ": " + String.join(", ", OPTIONS.keySet())
                        + " are known, each with a value.");
            }
            if (parts.length == 1 && i + 1 == arguments.size()) {
                throw new Trouble("The option " + argument + " needs a value.");
            }
            String value = parts.length == 2 ? parts[1] : arguments.get(++i);
            if (value.isBlank()) {
                throw new Trouble("The option " + parts[0] + " needs a value.");
            }
            chosen.put(key, value);
        }
        return new Settings(chosen);
    }

    Path data() {
        return Path.of(chosen.getOrDefault("bagalau.data", ".bagalau"));
    }

    int port() {
        return port("bagalau.port", 8080);
    }

    int keycloakPort() {
        return port("bagalau.keycloak.port", 8180);
    }

    int keycloakManagementPort() {
        return port("bagalau.keycloak.management.port", 9000);
    }

    int databasePort() {
        return port("bagalau.database.port", 15432);
    }

    int smtpPort() {
        return port("bagalau.smtp.port", 2525);
    }

    int mailboxPort() {
        return port("bagalau.mailbox.port", 8025);
    }

    int clusterPort() {
        return port("bagalau.cluster.port", 6900);
    }

    /** Two programs of ours cannot share a port either. */
    void requireDistinctPorts() {
        Map<Integer, String> users = new TreeMap<>();
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--port", port());
        ports.put("--keycloak-port", keycloakPort());
        ports.put("--keycloak-management-port", keycloakManagementPort());
        ports.put("--database-port", databasePort());
        ports.put("--smtp-port", smtpPort());
        ports.put("--mailbox-port", mailboxPort());
        ports.put("--cluster-port", clusterPort());
        ports.forEach((option, port) -> {
            String other = users.putIfAbsent(port, option);
            if (other != null) {
                throw new Trouble(
                        other + " and " + option + " are both " + port + ": give one of them another number.");
            }
        });
    }

    private int port(String key, int otherwise) {
        String text = chosen.get(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Trouble(key + " is " + text + ": a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    /** The portal's database, if the person has one. */
    Optional<PortalDatabase> portalDatabase() {
        return text("bagalau.database.url")
                .map(url -> new PortalDatabase(
                        new Database(
                                url,
                                text("bagalau.database.owner.user").orElse("bagalau_owner"),
                                needed("bagalau.database.owner.password", "bagalau.database.url")),
                        new Database(
                                url,
                                text("bagalau.database.user").orElse("bagalau_app"),
                                needed("bagalau.database.password", "bagalau.database.url"))));
    }

    /** A database for the sign-in service that this launcher starts, if the person has one. */
    Optional<Database> keycloakDatabase() {
        return text("bagalau.keycloak.database.url")
                .map(url -> new Database(
                        url,
                        text("bagalau.keycloak.database.user").orElse("keycloak"),
                        needed("bagalau.keycloak.database.password", "bagalau.keycloak.database.url")));
    }

    /** A sign-in service that runs already. */
    Optional<URI> keycloak() {
        return text("bagalau.keycloak.url").map(URI::create);
    }

    /** How people reach the portal from outside, if that is not this machine. */
    Optional<URI> portal() {
        return text("bagalau.portal.url").map(URI::create);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(chosen.get(key));
    }

    private String needed(String key, String because) {
        return text(key)
                .orElseThrow(() -> new Trouble(
                        "With " + because + " also " + key + " is needed: set " + Server.asVariable(key) + "."));
    }

    /** Everything that was chosen, for the portal. */
    Map<String, String> all() {
        return Map.copyOf(chosen);
    }
}
