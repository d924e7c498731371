package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilSetting;
import kz.bagalau.evaluation.council.CouncilSettings;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.KpiPlan.AgreedWith;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * The unit that co-ordinates strategic planning, «болған жағдайда»: paragraph 22 asks its agreement only of a council that
 * has one. Which it is, HR says once; the people in its posts speak for it. What was asked once in a request is not asked again:
 * a list asks it of every row.
 */
@RequestScoped
public class PlanningUnit {

    /** The council's own setting: the unit's id, blank for none. */
    private static final String SETTING = "kpi.planningUnit";

    @Inject
    CouncilSettings settings;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Map<CouncilId, Optional<UUID>> units = new HashMap<>();
    private final Map<CouncilId, Boolean> callers = new HashMap<>();

    /** The unit, if the council has one. */
    public Optional<UUID> unit() {
        return units.computeIfAbsent(caller.council(), council -> settings.get(SETTING)
                .map(CouncilSetting::value)
                .filter(value -> !value.isBlank())
                .map(UUID::fromString));
    }

    /** Names the unit; empty: the council has none. */
    void become(Optional<UUID> unit) {
        settings.set(SETTING, unit.map(UUID::toString).orElse(""));
        units.clear();
        callers.clear();
    }

    /** Whether the caller speaks for it. */
    public boolean isCallers() {
        return callers.computeIfAbsent(
                caller.council(), council -> unit().filter(this::isOfCaller).isPresent());
    }

    /** Whether the caller speaks for it where the edition asks its agreement; elsewhere it has no part in a plan. */
    boolean isCallers(KpiMethod law) {
        return law.plan().agreedWith().contains(AgreedWith.STRATEGIC_PLANNING_IF_ANY) && isCallers();
    }

    private boolean isOfCaller(UUID unit) {
        return caller.optionalEmployee()
                .filter(me -> staff.on(LocalDate.now(clock)).stream()
                        .anyMatch(one -> one.employee().equals(me) && one.unit().equals(unit)))
                .isPresent();
    }

    /** Whose agreements a plan of this council needs under the edition. */
    public Set<Kind> asked(KpiMethod law) {
        Set<Kind> asked = EnumSet.noneOf(Kind.class);
        law.plan().agreedWith().forEach(each -> {
            switch (each) {
                case HR -> asked.add(Kind.AGREED_BY_HR);
                case STRATEGIC_PLANNING_IF_ANY -> unit().ifPresent(has -> asked.add(Kind.AGREED_BY_PLANNING));
            }
        });
        return asked;
    }
}
