package kz.bagalau.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The keys with which sign-in verifies tokens can be fetched; asked at most every half minute. */
@Readiness
@ApplicationScoped
class KeycloakReady implements HealthCheck {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.url", defaultValue = "http://localhost:8180")
    String keycloak;

    private final Clock machine = Clock.systemUTC();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Probe.Answer last;
    private Instant asked = Instant.EPOCH;

    @Override
    public HealthCheckResponse call() {
        return Probe.of("keycloak-keys", this::answer);
    }

    private synchronized Probe.Answer answer() throws InterruptedException {
        Instant now = machine.instant();
        if (last == null || now.isAfter(asked.plus(KEPT))) {
            last = ask();
            asked = now;
        }
        return last;
    }

    private Probe.Answer ask() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/bagalau/protocol/openid-connect/certs"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean keys = response.statusCode() == 200 && response.body().contains("\"keys\"");
            return new Probe.Answer(keys, "answer " + response.statusCode());
        } catch (IOException e) {
            return new Probe.Answer(false, "no answer");
        }
    }
}
