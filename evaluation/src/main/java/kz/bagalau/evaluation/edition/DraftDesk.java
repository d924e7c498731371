package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.usecase.SeenVersion;

/** Where drafts are begun and written: the caller's own council's, or those of the region he administers. */
@ApplicationScoped
class DraftDesk {

    private static final int SHORT = 400;

    @Inject
    EditionDrafts drafts;

    @Inject
    Councils councils;

    @Inject
    CurrentCouncil council;

    @Inject
    SeenVersion seenVersion;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DraftBegun> begun;

    @Inject
    Event<DraftChanged> changed;

    /** A council's people work on their own edition, an administrator of a region on its model. */
    DraftScope scope() {
        return council.known() && (caller.has(Role.COUNCIL_HR) || caller.has(Role.OFFICIAL))
                ? DraftScope.COUNCIL
                : DraftScope.REGION;
    }

    /** Under whose codes the caller publishes: his council's, or those of the regions he administers; one at least. */
    List<String> publishers() {
        if (scope() == DraftScope.COUNCIL) {
            return List.of(councils.current().code());
        }
        List<String> models =
                drafts.publishers().stream().map(ModelPublisher::code).toList();
        if (models.isEmpty()) {
            throw new Refused(new DraftRefusal.DraftUnknown());
        }
        return models;
    }

    /** Under whose code this draft is published. */
    String publisher(UUID draft) {
        return scope() == DraftScope.COUNCIL ? councils.current().code() : Council.MODEL + drafts.regionOf(draft);
    }

    /** The one asked for; without one, the first of the caller's. Somebody else's is refused. */
    String publisher(Optional<String> asked) {
        List<String> own = publishers();
        String publisher = asked.orElse(own.get(0));
        if (!own.contains(publisher)) {
            throw new Refused(new DraftRefusal.DraftOfAnotherCouncil(publisher, own.get(0)));
        }
        return publisher;
    }

    /** The draft as it stands. */
    EditionDraft get(UUID id) {
        return drafts.get(scope(), id);
    }

    /** The draft, held until the transaction ends; refused when a program has seen another version of it. */
    EditionDraft hold(UUID id) {
        EditionDraft held = drafts.hold(scope(), id);
        seenVersion.require(held.version());
        return held;
    }

    /** Begins a draft under one of the caller's codes; the number of an existing one is refused by its key. */
    void begin(UUID id, DraftOrigin origin, Optional<EditionId> base, Draft document, String publisher) {
        EditionDraft draft =
                EditionDraft.begin(id, origin, base, OwnName.under(publisher, document, clock), me(), now());
        drafts.add(scope(), owner(publisher), draft, me());
        begun.fire(new DraftBegun(id, origin, base));
    }

    private UUID owner(String publisher) {
        return scope() == DraftScope.COUNCIL
                ? council.id().value()
                : drafts.publishers().stream()
                        .filter(one -> one.code().equals(publisher))
                        .findFirst()
                        .orElseThrow(() -> new Refused(new DraftRefusal.DraftUnknown()))
                        .region();
    }

    /** Changes one place; answers the new version. */
    int change(UUID id, int seen, String path, Optional<String> typed, UnaryOperator<Draft> edit) {
        DraftScope scope = scope();
        EditionDraft draft = drafts.hold(scope, id);
        requireUntouched(scope, draft, seen, path, typed);
        Optional<String> before = shown(draft.document(), path);
        draft.change(path, document -> readable(path, edit.apply(document)), me(), now());
        if (path.equals("decision.date")) {
            draft.change("id", document -> OwnName.dated(publisher(id), document), me(), now());
        }
        Optional<String> after = shown(draft.document(), path);
        drafts.save(scope, draft, Optional.empty());
        drafts.keep(
                scope,
                id,
                new DraftChange(
                        draft.version(), path, before, after, draft.changed().when(), caller.name()),
                me());
        changed.fire(new DraftChanged(id, path, before, after));
        return draft.version();
    }

    /** Keeps a step of the draft's life. */
    void save(EditionDraft draft, Optional<UUID> submitter) {
        drafts.save(scope(), draft, submitter);
    }

    /** The caller, now. */
    Step now() {
        return new Step(caller.name(), clock.instant());
    }

    UUID me() {
        return caller.subject();
    }

    /** Two people may write at once; only the same place can be contested. */
    private void requireUntouched(DraftScope scope, EditionDraft draft, int seen, String path, Optional<String> typed) {
        if (drafts.changesSince(scope, draft.id(), seen).stream().anyMatch(change -> change.touches(path))) {
            throw new Refused(new DraftRefusal.PlaceChangedMeanwhile(
                    path, shown(draft.document(), path).orElse(""), typed.orElse("")));
        }
    }

    /** What is kept must be read again: a draft never grows beyond what a document may be. */
    private static Draft readable(String path, Draft document) {
        try {
            return Draft.parse(document.toYaml());
        } catch (DocumentFaulty faulty) {
            throw new Refused(
                    new DraftRefusal.ChangeNotFit(path, faulty.faults().get(0).key()));
        }
    }

    static Optional<String> shown(Draft document, String path) {
        return document.at(path)
                .map(Object::toString)
                .map(text -> text.length() <= SHORT ? text : text.substring(0, SHORT) + "…");
    }
}
