package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Draft;

/** Drafts and published editions alike, as they are asked for by a draft's number or an edition's name. */
@ApplicationScoped
class DraftsAndEditions {

    @Inject
    DraftDesk desk;

    @Inject
    PublishedEditions editions;

    /** The document, however incomplete. */
    Draft draft(String which) {
        return Asked.draft(which)
                .map(id -> desk.get(id).document())
                .orElseGet(() -> Draft.of(editions.get(Asked.edition(which))));
    }

    /** The rules; refuses a draft that is no edition yet, with everything that is wrong. */
    Edition edition(String which) {
        return Asked.draft(which)
                .map(id -> whole(desk.get(id).document()))
                .orElseGet(() -> editions.get(Asked.edition(which)));
    }

    /** The edition that the draft has become. */
    static Edition whole(Draft document) {
        try {
            return document.edition();
        } catch (DocumentFaulty faulty) {
            throw new Refused(DraftRefusal.DraftFaulty.of(document.faults()));
        }
    }
}
