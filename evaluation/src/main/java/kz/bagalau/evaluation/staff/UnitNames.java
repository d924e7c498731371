package kz.bagalau.evaluation.staff;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.Refused;

/** By its Kazakh name a list of people knows a unit: no other unit bears the same one, or bore it before. */
final class UnitNames {

    private UnitNames() {}

    /** Refused when another unit than this one is known by the name. */
    static void requireFree(Collection<Unit> units, String name, Optional<UUID> own) {
        boolean taken = units.stream()
                .filter(unit -> !own.equals(Optional.of(unit.id())))
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.nameKk()),
                        unit.formerNames().stream().map(former -> former.name().kk())))
                .anyMatch(name::equals);
        if (taken) {
            throw new Refused(new StaffRefusal.UnitNameTaken(name));
        }
    }
}
