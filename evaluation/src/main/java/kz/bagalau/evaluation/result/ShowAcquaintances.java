package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 11: HR's own duty, person by person, with the days left; a mark has no place in this list. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowAcquaintances {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    ProofReader proofs;

    @Inject
    AcquaintanceReader reader;

    /** The acquaintances of the period; without one, of the latest period that has results. */
    public AcquaintancesView of(Optional<Period> asked) {
        List<Period> periods = results.periods();
        Period period = asked.or(() -> periods.stream().findFirst())
                .orElseGet(() -> Period.of(law.today()).previous());
        Map<UUID, Servant> people = new LinkedHashMap<>();
        staff.during(period.firstDay(), period.lastDay()).forEach(servant -> people.put(servant.employee(), servant));
        List<UUID> order = new ArrayList<>(people.keySet());
        List<Result> all = results.of(period).stream()
                .sorted((one, other) -> order.indexOf(one.employee()) - order.indexOf(other.employee()))
                .toList();
        Map<UUID, ScanView> scans = proofs.scans(all);
        List<Servant> inService = staff.on(law.today());
        return new AcquaintancesView(
                period,
                periods,
                all.stream().findFirst().map(reader::rule),
                all.stream()
                        .map(result -> reader.view(
                                result, Optional.ofNullable(people.get(result.employee())), scans, inService))
                        .toList());
    }
}
