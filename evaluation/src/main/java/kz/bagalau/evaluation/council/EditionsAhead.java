package kz.bagalau.evaluation.council;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.Errands;

/**
 * Reads the published editions from their documents once the portal is there, one after the other beside its work, so
 * that the first person of a council does not wait for it. Whoever is quicker reads his own.
 */
@ApplicationScoped
class EditionsAhead {

    private static final Logger LOG = Logger.getLogger(EditionsAhead.class.getName());
    private static final String ERRAND = "editions read ahead";

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Errands errands;

    @Inject
    PublishedEditions editions;

    private volatile boolean stopped;

    void start(@Observes @Priority(5000) PortalLoaded loaded) {
        Thread reader = threads.newThread(this::read);
        reader.setPriority(Thread.MIN_PRIORITY);
        reader.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private void read() {
        List<EditionId> names = new ArrayList<>();
        attempt(() -> names.addAll(editions.ids()));
        for (EditionId name : names) {
            if (stopped) {
                return;
            }
            attempt(() -> editions.get(name));
        }
    }

    /** What cannot be read here is told to whoever asks for it. */
    private void attempt(Runnable reading) {
        try {
            errands.run(Optional.empty(), Optional.empty(), ERRAND, reading);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "An edition was not read ahead.", e);
        }
    }
}
