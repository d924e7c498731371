package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How often each use case was done, refused or failed; never for whom. */
@ApplicationScoped
class UseCaseCounters {

    @Inject
    MetricRegistry metrics;

    /** Counts one. */
    void count(String useCase, Outcome outcome) {
        metrics.counter(
                        "bagalau_use_cases",
                        new Tag("use_case", useCase),
                        new Tag("outcome", outcome.name().toLowerCase(java.util.Locale.ROOT)))
                .inc();
    }

    /** How a use case ended. */
    enum Outcome {
        DONE,
        REPEATED,
        REFUSED,
        FAILED
    }
}
