package kz.bagalau.evaluation.edition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.Draft;

/**
 * An edition while it is written. HR of a council begins it, from nothing, from a published edition or from a document:
 * DRAFT. Each change is kept at once, however incomplete the rules are. When nothing is wrong any more HR submits it:
 * SUBMITTED. The official publishes it, PUBLISHED, and an edition that never changes has come to be; or he returns it
 * with a reason, RETURNED, and it is written on. Whoever wrote in it does not publish it (reading R31). Given up, it is
 * DROPPED and stays as a record. The administrator of a region writes the model editions of his region in the same way
 * and publishes them himself.
 */
public final class EditionDraft {

    private final UUID id;
    private final DraftOrigin origin;
    private final Optional<EditionId> base;
    private final Step created;
    private final Set<UUID> authors;
    private Draft document;
    private DraftState state;
    private Step changed;
    private Optional<Step> submitted;
    private Optional<Step> decided;
    private Optional<String> returnReason;
    private Optional<EditionId> edition;
    private int version;

    private EditionDraft(
            UUID id, DraftOrigin origin, Optional<EditionId> base, Step created, Set<UUID> authors, Draft document) {
        this.id = id;
        this.origin = origin;
        this.base = base;
        this.created = created;
        this.authors = new HashSet<>(authors);
        this.document = document;
        this.state = DraftState.DRAFT;
        this.changed = created;
        this.submitted = Optional.empty();
        this.decided = Optional.empty();
        this.returnReason = Optional.empty();
        this.edition = Optional.empty();
        this.version = 1;
    }

    /** Somebody begins a draft. */
    static EditionDraft begin(
            UUID id, DraftOrigin origin, Optional<EditionId> base, Draft document, UUID author, Step when) {
        return new EditionDraft(id, origin, base, when, Set.of(author), document);
    }

    /** The draft as it was kept. */
    static EditionDraft kept(Kept kept, Set<UUID> authors) {
        EditionDraft draft =
                new EditionDraft(kept.id, kept.origin, kept.base, kept.created, authors, Draft.parse(kept.document));
        draft.state = kept.state;
        draft.changed = kept.changed;
        draft.submitted = kept.submitted;
        draft.decided = kept.decided;
        draft.returnReason = kept.returnReason;
        draft.edition = kept.edition;
        draft.version = kept.version;
        return draft;
    }

    /** A value is changed; a place that no edition has is refused. */
    void change(String path, UnaryOperator<Draft> edit, UUID author, Step when) {
        requireOpen();
        try {
            document = edit.apply(document);
        } catch (Unfit unfit) {
            throw new Refused(new DraftRefusal.ChangeNotFit(
                    path, unfit.complaints().get(0).key()));
        }
        authors.add(author);
        changed = when;
        version++;
    }

    /** HR puts it before the official; whatever is wrong was asked before. */
    void submit(UUID author, Step when) {
        requireOpen();
        authors.add(author);
        submitted = Optional.of(when);
        state = DraftState.SUBMITTED;
        version++;
    }

    /** The official returns it; without a reason nobody could mend it. */
    void sendBack(String reason, Step when) {
        requireSubmitted();
        if (reason == null || reason.isBlank()) {
            throw new Refused(new DraftRefusal.DraftReasonMissing());
        }
        decided = Optional.of(when);
        returnReason = Optional.of(reason.strip());
        state = DraftState.RETURNED;
        version++;
    }

    /** The official publishes what others wrote. */
    void publishByAnother(EditionId as, UUID publisher, Step when) {
        requireSubmitted();
        if (authors.contains(publisher)) {
            throw new Refused(new DraftRefusal.OwnDraft());
        }
        published(as, when);
    }

    /** The administrator of a region publishes a model edition. */
    void publishAsModel(EditionId as, Step when) {
        requireOpen();
        published(as, when);
    }

    /** It is given up. */
    void drop(Step when) {
        requireOpen();
        decided = Optional.of(when);
        state = DraftState.DROPPED;
        version++;
    }

    private void published(EditionId as, Step when) {
        decided = Optional.of(when);
        returnReason = Optional.empty();
        edition = Optional.of(as);
        state = DraftState.PUBLISHED;
        version++;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused(new DraftRefusal.DraftNotOpen(state));
        }
    }

    private void requireSubmitted() {
        if (state != DraftState.SUBMITTED) {
            throw new Refused(new DraftRefusal.DraftNotSubmitted(state));
        }
    }

    /** Whether this person wrote in it. */
    public boolean isWrittenBy(UUID person) {
        return authors.contains(person);
    }

    public UUID id() {
        return id;
    }

    public DraftOrigin origin() {
        return origin;
    }

    /** The published edition it is a copy of. */
    public Optional<EditionId> base() {
        return base;
    }

    /** The document as it stands. */
    public Draft document() {
        return document;
    }

    public DraftState state() {
        return state;
    }

    public Step created() {
        return created;
    }

    public Step changed() {
        return changed;
    }

    public Optional<Step> submitted() {
        return submitted;
    }

    /** Who published, returned or dropped it, and when. */
    public Optional<Step> decided() {
        return decided;
    }

    /** Why the official returned it. */
    public Optional<String> returnReason() {
        return returnReason;
    }

    /** The edition it has become. */
    public Optional<EditionId> edition() {
        return edition;
    }

    public int version() {
        return version;
    }

    /** A row of the table. */
    record Kept(
            UUID id,
            DraftOrigin origin,
            Optional<EditionId> base,
            String document,
            DraftState state,
            Step created,
            Step changed,
            Optional<Step> submitted,
            Optional<Step> decided,
            Optional<String> returnReason,
            Optional<EditionId> edition,
            int version) {}
}
