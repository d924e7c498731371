package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction for the platform's own work; use cases have theirs by their stereotype. */
@ApplicationScoped
public class OwnTransaction {

    /** Does the work in a new transaction; a failure rolls it back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }

    /** Asks in the running transaction, or in a new one when there is none. */
    @Transactional
    public <T> T ask(Supplier<T> question) {
        return question.get();
    }
}
