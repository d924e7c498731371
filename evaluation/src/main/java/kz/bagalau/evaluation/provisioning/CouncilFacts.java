package kz.bagalau.evaluation.provisioning;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * What of a council the sign-in service is to know.
 *
 * @param organization its number there, once it has one
 */
record CouncilFacts(
        CouncilId id, UUID region, String code, String name, Optional<String> organization, CouncilState state) {

    /** Whether its people may enter. */
    boolean works() {
        return state == CouncilState.ACTIVE;
    }
}
