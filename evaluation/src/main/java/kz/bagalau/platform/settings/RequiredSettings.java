package kz.bagalau.platform.settings;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stops the start, with one line, when a setting is missing without which the portal cannot or may not run. */
public class RequiredSettings implements Extension {

    private static final List<String> REQUIRED =
            List.of("bagalau.database.url", "bagalau.database.user", "bagalau.database.password");

    void check(@Observes AfterDeploymentValidation validated) {
        List<String> faults = faults(ConfigProvider.getConfig());
        if (!faults.isEmpty()) {
            validated.addDeploymentProblem(new DeploymentException(String.join(" ", faults)));
        }
    }

    /** What is wrong with the configuration, one sentence each. */
    static List<String> faults(Config config) {
        var missing = REQUIRED.stream()
                .filter(key -> config.getOptionalValue(key, String.class).isEmpty())
                .map(key -> "Bağalau does not start: the setting " + key + " is missing.")
                .collect(Collectors.toCollection(ArrayList::new));
        boolean production = "production"
                .equals(config.getOptionalValue("bagalau.profile", String.class).orElse("production"));
        if (production
                && config.getOptionalValue("bagalau.clock.start", String.class).isPresent()) {
            missing.add("Bağalau does not start: bagalau.clock.start is for the demo and test profiles only.");
        }
        return missing;
    }
}
