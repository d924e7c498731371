package kz.bagalau.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Secrets out of files: where {@code bagalau.mail.password_file} (or the environment's
 * {@code BAGALAU_MAIL_PASSWORD_FILE}) names a file, its content is the value of {@code bagalau.mail.password}.
 */
public class SecretFiles implements ConfigSource {

    private static final List<String> SECRETS =
            List.of("bagalau.database.password", "bagalau.mail.password", "bagalau.keycloak.secret");
    private static final int BEFORE_ENVIRONMENT = 350;

    @Override
    public Set<String> getPropertyNames() {
        return Set.copyOf(SECRETS.stream().filter(key -> file(key) != null).toList());
    }

    @Override
    public String getValue(String key) {
        String file = SECRETS.contains(key) ? file(key) : null;
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of " + key + " cannot be read: " + file, e);
        }
    }

    @Override
    public String getName() {
        return "secret files";
    }

    @Override
    public int getOrdinal() {
        return BEFORE_ENVIRONMENT;
    }

    private static String file(String key) {
        String property = System.getProperty(key + "_file");
        return property != null ? property : System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT) + "_FILE");
    }
}
