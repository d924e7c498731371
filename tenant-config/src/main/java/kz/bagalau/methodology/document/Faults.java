package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far, and the words to add one. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(Place place, String key, Object... args) {
        found.add(new Fault(place.path(), place.line(), place.paragraph(), key, List.of(args)));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void orFaulty() {
        if (any()) {
            throw new DocumentFaulty(
                    found.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }
}
