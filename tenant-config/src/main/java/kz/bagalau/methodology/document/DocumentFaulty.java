package kz.bagalau.methodology.document;

import java.util.List;
import java.util.stream.Collectors;

/** An edition's document cannot be taken; it carries every fault at once, never only the first. */
public final class DocumentFaulty extends RuntimeException {

    private final transient List<Fault> faults;

    DocumentFaulty(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the lines. */
    public List<Fault> faults() {
        return faults;
    }
}
