package kz.bagalau.evaluation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.evaluation.calibration.SessionDuties;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.Happening;
import kz.bagalau.methodology.duty.Party;
import kz.bagalau.methodology.sheet.EvaluatorRule;

/** Of the council's duties those in which one person acts: as HR, as the official, as an evaluator, as the evaluated. */
@ApplicationScoped
class OwnDuties {

    private static final int PAST_DAYS = 30;

    @Inject
    CouncilDuties duties;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    /** One's own duty and the one it concerns. */
    record Own(Duty duty, Optional<Servant> about) {}

    /**
     * The duties of a person that are not long over, in the order of their days.
     *
     * @param employee the person's line in the staff; empty for an official who has none
     * @param offices what the person is in the council
     */
    List<Own> of(Optional<UUID> employee, Set<Party> offices) {
        LocalDate since = duties.today().minusDays(PAST_DAYS);
        List<Servant> now = staff.on(duties.today());
        Map<UUID, UUID> substitutes = orders.substitutes(duties.today());
        List<Own> own = new ArrayList<>();
        duties.around().forEach((period, all) -> {
            Methodology law = duties.edition(period).orElseThrow().methodology();
            Map<String, Servant> servants = duties.servants(period);
            Map<UUID, SessionDuties> sessions = duties.sessions(period);
            all.stream()
                    .filter(duty ->
                            duty.due().filter(day -> !day.isBefore(since)).isPresent())
                    .forEach(duty -> {
                        Optional<Servant> about = duty.subject().map(servants::get);
                        Optional<SessionDuties> session =
                                about.map(Servant::employee).map(sessions::get);
                        if (!isDone(duty, session)
                                && isOwn(
                                        duty,
                                        about,
                                        session,
                                        employee,
                                        offices,
                                        rule -> new Evaluators(rule, now, substitutes),
                                        law)) {
                            own.add(new Own(duty, about));
                        }
                    });
        });
        own.sort(Comparator.comparing(each -> each.duty().due().orElseThrow()));
        return List.copyOf(own);
    }

    private static boolean isOwn(
            Duty duty,
            Optional<Servant> about,
            Optional<SessionDuties> session,
            Optional<UUID> employee,
            Set<Party> offices,
            Function<EvaluatorRule, Evaluators> evaluators,
            Methodology law) {
        Set<Party> acts = EnumSet.noneOf(Party.class);
        acts.addAll(duty.acts());
        if (offices.stream().anyMatch(acts::contains)) {
            return true;
        }
        if (employee.isEmpty() || about.isEmpty()) {
            return false;
        }
        boolean mySelf = about.get().employee().equals(employee.get());
        return (acts.contains(Party.EVALUATED) || acts.contains(Party.COMPLAINANT)) && mySelf
                || acts.contains(Party.SESSION_MEMBERS)
                        && session.filter(known -> known.isOfMember(duty.kind(), employee.get()))
                                .isPresent()
                || acts.contains(Party.EVALUATOR)
                        && evaluator(about.get(), law, evaluators)
                                .filter(employee.get()::equals)
                                .isPresent();
    }

    /** A term that runs back from the completed evaluation, or to it, is over with it; so is a step that was taken. */
    private static boolean isDone(Duty duty, Optional<SessionDuties> session) {
        if (session.filter(known -> known.isDone(duty.kind())).isPresent()) {
            return true;
        }
        return duty.start()
                        .filter(start -> start.happened() && start.by() == Happening.EVALUATION_COMPLETED)
                        .isPresent()
                && duty.acts().contains(Party.EVALUATOR);
    }

    /** He who acts today: a substitute has the duties of the evaluator while the order lasts (R48). */
    private static Optional<UUID> evaluator(
            Servant servant, Methodology law, Function<EvaluatorRule, Evaluators> evaluators) {
        Optional<EvaluatorRule> rule = law.kpi()
                .filter(method -> method.covers(servant.category()))
                .map(method -> method.evaluator())
                .or(() -> law.ranking()
                        .filter(method -> method.covers(servant.category()))
                        .map(method -> method.evaluator()));
        return rule.flatMap(each -> evaluators.apply(each).of(servant)).map(Servant::employee);
    }
}
