package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The units of a council of the caller's region, which a split sends into this council or that. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowDividing {

    @Inject
    CouncilRolls rolls;

    @Inject
    Clock clock;

    /** The units that are open today, each with how many are in it. */
    public List<DividingView> of(UUID council) {
        return rolls.of(council, LocalDate.now(clock))
                .map(roll -> roll.units().stream()
                        .map(unit -> new DividingView(unit.id(), unit.name(), (int) roll.people().stream()
                                .filter(person ->
                                        roll.post(person.post()).unit().equals(unit.id()))
                                .count()))
                        .toList())
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
    }
}
