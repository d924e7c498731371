package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.DateEntry;
import kz.bagalau.evaluation.council.DateKind;
import kz.bagalau.evaluation.council.EditionUnknown;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;

/** Writes dates beside published editions of the caller's own publisher, when they leave neither gap nor overlap. */
@ApplicationScoped
class EditionDateBook {

    @Inject
    PublishedEditions editions;

    @Inject
    DraftDesk desk;

    @Inject
    Succession succession;

    @Inject
    Event<EditionDateRecorded> recorded;

    void record(EditionId id, DateKind kind, Optional<LocalDate> day, String source) {
        if (source == null || source.isBlank()) {
            throw new Refused(new DraftRefusal.DateSourceMissing());
        }
        if (!desk.publishers().contains(id.council())) {
            throw new Refused(new EditionUnknown(id));
        }
        Edition supposed = supposed(id, kind, day);
        List<Edition> all = editions.of(id.council()).stream()
                .map(edition -> edition.id().equals(id) ? supposed : edition)
                .toList();
        succession.require(all);
        Step now = desk.now();
        DateEntry entry = new DateEntry(kind, day, source.strip(), now.when(), now.who());
        editions.record(id, entry);
        recorded.fire(new EditionDateRecorded(id, entry));
    }

    private Edition supposed(EditionId id, DateKind kind, Optional<LocalDate> day) {
        try {
            return editions.supposed(id, kind, day);
        } catch (Unfit unfit) {
            throw new Refused(new DraftRefusal.EditionDateImpossible(
                    id, day, unfit.complaints().get(0).key()));
        }
    }
}
