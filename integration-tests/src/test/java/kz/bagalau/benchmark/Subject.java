package kz.bagalau.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.bagalau.environment.Page;

/**
 * A request that is measured.
 *
 * @param name short, for the report
 * @param baseline the name of the request it is compared with; its own name when it is one itself
 * @param also the name of a further one beside which it is set, if there is one
 * @param connections the request on each of several connections, every one with a session of its own
 */
record Subject(String name, String baseline, Optional<String> also, List<Supplier<Page>> connections) {

    Subject(String name, String baseline, List<Supplier<Page>> connections) {
        this(name, baseline, Optional.empty(), connections);
    }

    boolean isBaseline() {
        return name.equals(baseline);
    }
}
