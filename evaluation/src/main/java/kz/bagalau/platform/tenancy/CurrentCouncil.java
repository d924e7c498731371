package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import kz.bagalau.methodology.Refused;

/**
 * The one council of this request or job. There is no default: code that asks before a council is known is refused,
 * and so is its SQL.
 */
@RequestScoped
public class CurrentCouncil {

    private CouncilId id;

    /** The council; refuses when none is known. */
    public CouncilId id() {
        if (id == null) {
            throw new Refused(new CouncilNotBound());
        }
        return id;
    }

    /** Whether a council is known. */
    public boolean known() {
        return id != null;
    }

    /** Sets the council and answers the one before; only sign-in and {@link ForEachCouncil} do so. */
    public Optional<CouncilId> bind(Optional<CouncilId> council) {
        Optional<CouncilId> before = Optional.ofNullable(id);
        id = council.orElse(null);
        return before;
    }
}
