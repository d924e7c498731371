package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.EditionWriter;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/** What must hold before a draft becomes an edition, and the moment in which it does. */
@ApplicationScoped
class Publication {

    @Inject
    DraftDesk desk;

    @Inject
    PublishedEditions editions;

    @Inject
    Succession succession;

    @Inject
    Expectations expectations;

    @Inject
    Jobs jobs;

    @Inject
    Event<EditionPublished> published;

    /** What was not seen is neither submitted nor published. */
    void requireSeen(EditionDraft draft, int seen) {
        if (draft.version() != seen) {
            throw new Refused(new ChangedMeanwhile());
        }
    }

    /** The edition that may be published; refuses faults, open paragraphs, failing expectations, gaps and overlaps. */
    Edition ready(EditionDraft draft, String publisher) {
        Ledger.requireClosed(draft.document());
        Edition edition = DraftsAndEditions.whole(draft.document());
        if (!edition.council().equals(publisher)) {
            throw new Refused(new DraftRefusal.DraftOfAnotherCouncil(edition.council(), publisher));
        }
        if (editions.isPublished(edition.id())) {
            throw new Refused(new DraftRefusal.EditionAlreadyPublished(edition.id()));
        }
        expectations.requireMet(desk.scope(), edition);
        succession.require(with(editions.of(publisher), edition));
        return edition;
    }

    /** From this moment the edition stands and never changes. */
    void publish(EditionDraft draft, Edition edition) {
        editions.publish(EditionWriter.write(edition));
        desk.save(draft, Optional.empty());
        published.fire(new EditionPublished(draft.id(), edition.id()));
    }

    /** Each council of the region is told of the new model. */
    void tellCouncils(Edition model) {
        jobs.later(TellOfModel.KIND, model.id().value(), model.id().value());
    }

    private static List<Edition> with(List<Edition> before, Edition one) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(one))
                .toList();
    }
}
