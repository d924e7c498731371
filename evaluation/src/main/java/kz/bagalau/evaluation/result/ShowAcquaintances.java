package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.result.AcquaintancesView.AcquaintanceView;
import kz.bagalau.evaluation.result.AcquaintancesView.AwayView;
import kz.bagalau.evaluation.result.AcquaintancesView.WitnessView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.Acquaintance;
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
                all.stream().findFirst().map(result -> methodology(result).acquaintance()),
                all.stream()
                        .map(result -> view(result, people, scans, inService))
                        .toList());
    }

    private AcquaintanceView view(
            Result result, Map<UUID, Servant> people, Map<UUID, ScanView> scans, List<Servant> inService) {
        Servant servant = Optional.ofNullable(people.get(result.employee()))
                .orElseGet(() -> staff.of(result.employee(), result.period().lastDay()));
        Methodology methodology = methodology(result);
        Optional<AwayView> away = away(servant, methodology);
        LocalDate due = methodology.acquaintance().within().end(result.completedOn(), law.calendar());
        return new AcquaintanceView(
                result.id(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                result.completedOn(),
                due,
                law.daysLeft(due),
                result.state().name(),
                result.madeKnownAt()
                        .map(at -> at.atZone(law.zone()).toLocalDate().isAfter(due))
                        .orElse(false),
                result.madeKnownAt(),
                result.madeKnownBy(),
                result.acquaintedAt(),
                result.acquaintedOn(),
                result.channel(),
                away,
                proofs.of(result, scans),
                methodology.acquaintance().registered(away.isPresent()),
                result.state() == Result.State.MADE_KNOWN ? witnesses(result, inService) : List.of());
    }

    /** R50: neither the servant himself nor an evaluator of his. */
    private static List<WitnessView> witnesses(Result result, List<Servant> inService) {
        Set<UUID> ids = inService.stream().map(Servant::employee).collect(Collectors.toSet());
        return inService.stream()
                .filter(servant -> !Declined.isUnfit(servant.employee(), result, ids))
                .map(servant -> new WitnessView(servant.employee(), servant.fullName()))
                .toList();
    }

    /** R03: the second part of paragraph 11 is read for the dismissed and for the absent. */
    private Optional<AwayView> away(Servant servant, Methodology methodology) {
        Acquaintance rule = methodology.acquaintance();
        if (rule.channelsForAbsentOrDismissed().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = law.today();
        return servant.dismissed()
                .map(day -> new AwayView(methodology.presence().dismissal().by(), "dismissed", day))
                .or(() -> servant.absences().stream()
                        .filter(absence -> !absence.from().isAfter(today)
                                && !absence.until().isBefore(today))
                        .findFirst()
                        .map(absence -> new AwayView(methodology.presence().by(), "absent", absence.until())));
    }

    private Methodology methodology(Result result) {
        return law.methodology(result.edition());
    }
}
