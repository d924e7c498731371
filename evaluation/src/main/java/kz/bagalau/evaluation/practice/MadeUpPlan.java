package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.kpi.AddIndicator;
import kz.bagalau.evaluation.kpi.AgreeKpiPlan;
import kz.bagalau.evaluation.kpi.ApproveKpiPlan;
import kz.bagalau.evaluation.kpi.BeginKpiPlan;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.KpiPlan;
import kz.bagalau.evaluation.kpi.KpiPlanStep;
import kz.bagalau.evaluation.kpi.KpiPlans;
import kz.bagalau.evaluation.kpi.PlaceKpiPlan;
import kz.bagalau.evaluation.kpi.PlanLaw;
import kz.bagalau.evaluation.kpi.SetKpiPlan;
import kz.bagalau.evaluation.kpi.WriteIndicator;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiCount;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.security.Role;

/** The individual work plan of whoever is evaluated by indicators, from its beginning to the day it is placed (22, 23). */
@ApplicationScoped
class MadeUpPlan {

    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("Сессия шешімдерінің мерзімінде орындалған үлесі", "Шешімдердің уақтылы орындалуы артады"),
            new Indicator("Мерзімінде жауап берілген өтініштердің үлесі", "Азаматтарға жауап беру жеделдейді"),
            new Indicator("Электрондық түрде жарияланған құжаттардың үлесі", "Мәслихат қызметінің ашықтығы артады"));
    private static final String SOURCE = "Жаттығу жылының жұмыс жоспары";
    private static final String PLANNED = "95";

    @Inject
    BeginKpiPlan begin;

    @Inject
    AddIndicator add;

    @Inject
    WriteIndicator write;

    @Inject
    SetKpiPlan set;

    @Inject
    AgreeKpiPlan agree;

    @Inject
    ApproveKpiPlan approve;

    @Inject
    PlaceKpiPlan place;

    @Inject
    KpiPlans plans;

    @Inject
    PlanLaw law;

    @Inject
    Staff staff;

    @Inject
    Councils councils;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** HR begins one for everybody whose evaluation of the period is by indicators; nobody has one where the edition has none. */
    void begun(Period period) {
        Optional<KpiMethod> method =
                councils.current().editionFor(period).methodology().kpi();
        actors.as(Role.COUNCIL_HR);
        staff.on(LocalDate.now(clock)).stream()
                .filter(servant -> servant.bCorps()
                        && method.filter(by -> by.covers(servant.category())).isPresent())
                .forEach(servant -> begun(
                        servant.employee(),
                        period,
                        indicators(method.orElseThrow().count())));
    }

    /** Whoever evaluates sets the indicators. */
    void set(Period period) {
        each(period, plan -> {
            actors.as(plan.evaluator());
            set.of(plan.id(), plan.version(), "");
        });
    }

    /** HR agrees. */
    void agreed(Period period) {
        actors.as(Role.COUNCIL_HR);
        each(period, plan -> agree.of(plan.id(), plan.version(), KpiPlanStep.Kind.AGREED_BY_HR));
    }

    /** The approver approves. */
    void approved(Period period) {
        each(period, plan -> {
            actors.as(plan.approver());
            approve.of(plan.id(), plan.version());
        });
    }

    /** HR places it in the system. */
    void placed(Period period) {
        actors.as(Role.COUNCIL_HR);
        each(period, plan -> place.of(plan.id(), ""));
    }

    private void each(Period period, Consumer<KpiPlan> step) {
        Edition edition = councils.current().editionFor(period);
        if (edition.methodology().kpi().isPresent()) {
            plans.of(law.assessed(edition, period)).forEach(step);
        }
    }

    /** As many as the edition permits: those there are, fewer, or some once more under a number of their own (23). */
    static List<Indicator> indicators(KpiCount count) {
        int many = Math.max(count.min(), Math.min(count.max(), INDICATORS.size()));
        return IntStream.range(0, many)
                .mapToObj(place -> INDICATORS.get(place % INDICATORS.size()).again(place / INDICATORS.size()))
                .toList();
    }

    private void begun(UUID servant, Period period, List<Indicator> indicators) {
        UUID id = UUID.randomUUID();
        begin.of(id, servant, period);
        indicators.forEach(indicator -> write(id, indicator, period));
    }

    private void write(UUID plan, Indicator indicator, Period period) {
        UUID row = UUID.randomUUID();
        add.to(plan, row);
        write(plan, row, KpiField.NAME, Optional.empty(), indicator.name);
        write(plan, row, KpiField.SOURCE, Optional.empty(), SOURCE);
        write(plan, row, KpiField.UNIT, Optional.empty(), "%");
        write(plan, row, KpiField.RESULT, Optional.empty(), indicator.result);
        write(plan, row, KpiField.PLANNED, Optional.of(period), PLANNED);
    }

    private void write(UUID plan, UUID row, KpiField field, Optional<Period> slice, String words) {
        write.of(plan, row, field, slice, "", words);
    }

    record Indicator(String name, String result) {

        private Indicator again(int times) {
            return times == 0 ? this : new Indicator(name + " (" + (times + 1) + ")", result);
        }
    }
}
