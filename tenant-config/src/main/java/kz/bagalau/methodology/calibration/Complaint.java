package kz.bagalau.methodology.calibration;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** The session's decision may be appealed in the order of the Administrative Code (¶13). */
public record Complaint(Citation by, LawText order) {

    public Complaint {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(order, "order");
    }
}
