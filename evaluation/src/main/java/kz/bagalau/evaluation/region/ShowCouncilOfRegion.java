package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilNames;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.CouncilStates;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region opens one council: process only. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowCouncilOfRegion {

    @Inject
    CouncilStates states;

    @Inject
    ShowRegion region;

    @Inject
    Entries entries;

    @Inject
    CouncilNames names;

    /** The council in the period; refuses one that lies in none of the caller's regions. */
    public CouncilOfRegionView of(UUID council, String period) {
        CouncilStateView state = states.all().stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
        return new CouncilOfRegionView(state, region.of(period), entries.into(council), names.formerOf(council));
    }
}
