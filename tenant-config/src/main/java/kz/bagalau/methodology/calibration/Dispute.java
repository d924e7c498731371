package kz.bagalau.methodology.calibration;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** HR examines disagreements about the procedure with all interested persons (¶16). */
public record Dispute(Citation by, LawText examinedBy) {

    public Dispute {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(examinedBy, "examinedBy");
    }
}
