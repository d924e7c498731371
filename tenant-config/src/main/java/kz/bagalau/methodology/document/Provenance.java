package kz.bagalau.methodology.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.methodology.Reading;

/**
 * Where each value of a draft's rules comes from, computed from the draft and the edition it was copied from; nothing is
 * written down beside the values, so nothing can fall out of step with them.
 *
 * @param origins by the path of the value, {@code methodology.grades.grades[proper].to}
 */
public record Provenance(Map<String, Origin> origins) {

    public Provenance {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** The provenance of an edition written from its own decision. */
    public static Provenance of(Draft draft) {
        return of(draft, Optional.empty(), Set.of());
    }

    /**
     * The provenance of a draft that was copied.
     *
     * @param source what it was copied from
     * @param own the paths of which a person has said that the council's own decision says so
     */
    public static Provenance of(Draft draft, Draft source, Set<String> own) {
        return of(draft, Optional.of(source), own);
    }

    private static Provenance of(Draft draft, Optional<Draft> source, Set<String> own) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        draft.values().forEach((path, value) -> {
            if (path.startsWith(Draft.METHODOLOGY + ".")) {
                origins.put(path, origin(draft, path, value, source, own));
            }
        });
        return new Provenance(origins);
    }

    private static Origin origin(Draft draft, String path, Object value, Optional<Draft> source, Set<String> own) {
        Optional<String> name = source.flatMap(from -> from.text("id"));
        Optional<Reading> reading = reading(draft, path);
        if (own.contains(path)) {
            return new Origin(Origin.Kind.OWN_DECISION, Optional.empty(), reading);
        }
        if (source.isPresent() && !source.get().at(path).equals(Optional.of(value))) {
            return new Origin(Origin.Kind.CHANGED_BY_HAND, name, reading);
        }
        if (reading.isPresent()) {
            return new Origin(Origin.Kind.READING, name, reading);
        }
        return new Origin(source.isPresent() ? Origin.Kind.COPIED : Origin.Kind.OWN_DECISION, name, reading);
    }

    /** The reading that decides the value, if the draft lists it among its readings. */
    private static Optional<Reading> reading(Draft draft, String path) {
        String plain = DocumentPath.of(path).plain();
        return Stream.of(Reading.values())
                .filter(reading -> reading.decides(plain))
                .filter(reading -> draft.at("readings[" + reading.name() + "]").isPresent())
                .findFirst();
    }

    /** Where the value at the path comes from, if a value stands there. */
    public Optional<Origin> at(String path) {
        return Optional.ofNullable(origins.get(path));
    }

    /** How many values come in each way. */
    public Map<Origin.Kind, Long> count() {
        Map<Origin.Kind, Long> count = new LinkedHashMap<>();
        for (Origin.Kind kind : Origin.Kind.values()) {
            count.put(
                    kind,
                    origins.values().stream()
                            .filter(origin -> origin.kind() == kind)
                            .count());
        }
        return count;
    }
}
