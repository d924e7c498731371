package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import kz.bagalau.methodology.notice.Acquaintance;

/** Lays one servant's acquaintance before HR (paragraph 11): how far it is and what may be registered now; never a mark. */
@ApplicationScoped
class AcquaintanceReader {

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    ProofReader proofs;

    /**
     * One servant's acquaintance.
     *
     * @param known the servant as in the period, where he is read already
     * @param scans the scans of the register's entries
     * @param inService who is in service today, and so may witness
     */
    AcquaintanceView view(Result result, Optional<Servant> known, Map<UUID, ScanView> scans, List<Servant> inService) {
        Servant servant = known.orElseGet(
                () -> staff.of(result.employee(), result.period().lastDay()));
        Methodology methodology = methodology(result);
        Optional<AwayView> away = away(servant, methodology);
        LocalDate due = methodology.acquaintance().within().end(result.completedOn(), law.calendar());
        return new AcquaintanceView(
                result.id(),
                result.version(),
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

    /** The rule of the result's edition. */
    Acquaintance rule(Result result) {
        return methodology(result).acquaintance();
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
