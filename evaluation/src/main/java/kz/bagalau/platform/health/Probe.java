package kz.bagalau.platform.health;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** One question of readiness: what fails is not ready, and says why in one word and in the log. */
final class Probe {

    private static final Logger LOG = Logger.getLogger(Probe.class.getName());

    private Probe() {}

    static HealthCheckResponse of(String name, Question question) {
        var response = HealthCheckResponse.named(name);
        try {
            Answer answer = question.ask();
            return response.status(answer.up).withData("detail", answer.detail).build();
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> name + " is not ready");
            return response.down()
                    .withData("detail", e.getClass().getSimpleName())
                    .build();
        }
    }

    record Answer(boolean up, String detail) {}

    @FunctionalInterface
    interface Question {
        Answer ask() throws Exception;
    }
}
