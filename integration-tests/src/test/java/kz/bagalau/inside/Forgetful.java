package kz.bagalau.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody writes who has forgotten the door: a transaction, and SQL at once. */
@ApplicationScoped
public class Forgetful {

    @Inject
    Probe probe;

    @Transactional
    public List<String> all() {
        return probe.texts("select email from members");
    }
}
