package kz.bagalau.evaluation.edition;

import java.util.List;
import kz.bagalau.methodology.document.Fault;

/**
 * What a look at a document came to.
 *
 * @param readable whether it is a tree, so that it can be kept as a draft however faulty
 * @param faults everything that is wrong, in the order of the lines; the words of a fault stand under
 *     {@code edition.fault.} and its key
 */
public record DocumentCheckView(boolean readable, List<Fault> faults) {

    public DocumentCheckView {
        faults = List.copyOf(faults);
    }

    /** Whether it could be published as it is. */
    public boolean flawless() {
        return readable && faults.isEmpty();
    }
}
