package kz.bagalau.evaluation.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.document.Draft;

/** Tells of every value of a draft where it comes from. */
final class Provenance {

    private final String publisher;
    private final DraftOrigin origin;
    private final Optional<EditionId> base;
    private final Draft copied;
    private final List<DraftChange> changes;
    private final Set<Reading> readings = new HashSet<>();

    /**
     * The provenance of a draft's values.
     *
     * @param publisher under whose code the draft stands
     * @param copied the document it is a copy of, empty where it is none
     * @param changes its changes, the last first
     */
    Provenance(
            String publisher,
            DraftOrigin origin,
            Optional<EditionId> base,
            Draft copied,
            Draft document,
            List<DraftChange> changes) {
        this.publisher = publisher;
        this.origin = origin;
        this.base = base;
        this.copied = copied;
        this.changes = changes;
        for (Reading reading : Reading.values()) {
            if (document.at("readings[" + reading.name() + "]").isPresent()) {
                readings.add(reading);
            }
        }
    }

    ProvenanceView of(String path, Optional<Object> value) {
        if (value.isEmpty()) {
            return ProvenanceView.NOTHING;
        }
        String reading = readings.stream()
                .filter(each -> each.decides(path.replaceAll("\\[[^]]*]", "").replaceFirst("^methodology\\.", "")))
                .map(Reading::name)
                .sorted()
                .findFirst()
                .orElse("");
        Optional<DraftChange> change =
                changes.stream().filter(each -> each.touches(path)).findFirst();
        boolean same = base.isPresent() && copied.at(path).equals(value);
        return new ProvenanceView(
                kind(change.isPresent(), same), same ? base : Optional.empty(), reading, change.map(Provenance::step));
    }

    private ProvenanceView.Kind kind(boolean changed, boolean same) {
        if (same) {
            return source();
        }
        return changed || origin != DraftOrigin.IMPORTED ? ProvenanceView.Kind.OWN : ProvenanceView.Kind.DOCUMENT;
    }

    private ProvenanceView.Kind source() {
        String code = base.orElseThrow().council();
        if (code.equals(publisher)) {
            return ProvenanceView.Kind.OWN;
        }
        return base.orElseThrow().isModel() ? ProvenanceView.Kind.MODEL : ProvenanceView.Kind.OTHER_COUNCIL;
    }

    private static Step step(DraftChange change) {
        return new Step(change.who(), change.when());
    }
}
