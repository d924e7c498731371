package kz.bagalau.evaluation.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * A council of the caller's region and whether it works; reason, who and when of the last change.
 *
 * @param version what a change must name
 * @param modelCode under which code the model of its region is published
 */
public record CouncilStateView(
        UUID council,
        int version,
        String code,
        LawText name,
        CouncilState state,
        Optional<String> reason,
        Optional<String> by,
        Optional<Instant> at,
        String modelCode) {

    /** Whether nobody acts in it. */
    public boolean suspended() {
        return state == CouncilState.SUSPENDED;
    }
}
