package kz.bagalau.platform.settings;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stops the start, with one line, when a setting is missing without which the portal cannot or may not run. */
public class RequiredSettings implements Extension {

    private static final List<String> REQUIRED = List.of(
            "bagalau.database.url", "bagalau.database.user", "bagalau.database.password", "bagalau.keycloak.secret");

    void check(@Observes AfterDeploymentValidation validated) {
        List<String> faults = faults(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
        if (!faults.isEmpty()) {
            validated.addDeploymentProblem(new DeploymentException(String.join(" ", faults)));
        }
    }

    /** What is wrong with the configuration, one sentence each. */
    static List<String> faults(Function<String, Optional<String>> setting) {
        List<String> faults = REQUIRED.stream()
                .filter(key -> setting.apply(key).isEmpty())
                .map(key -> "Bağalau does not start: the setting " + key + " is missing.")
                .collect(Collectors.toCollection(ArrayList::new));
        boolean production =
                setting.apply("bagalau.profile").orElse("production").equals("production");
        if (production && setting.apply("bagalau.clock.start").isPresent()) {
            faults.add("Bağalau does not start: bagalau.clock.start is for the demo and test profiles only.");
        }
        return faults;
    }
}
