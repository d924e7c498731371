package kz.bagalau.evaluation.council;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.Errands;

/** Takes the shipped editions and calendars into the database at start, as an upload would; what is there stays. */
@ApplicationScoped
class ShippedLaw {

    @Inject
    Errands errands;

    @Inject
    PublishedEditions editions;

    @Inject
    Calendars calendars;

    void takeIn(@Observes @Priority(1000) PortalLoaded loaded) {
        errands.run(Optional.empty(), Optional.empty(), "import of shipped law", () -> {
            ShippedEditions.documents().forEach(editions::publish);
            ShippedCalendars.all().forEach(year -> calendars.publish(year.year(), ShippedCalendars.csv(year.year())));
        });
    }
}
