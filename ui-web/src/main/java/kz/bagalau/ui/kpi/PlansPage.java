package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.BeginKpiPlan;
import kz.bagalau.evaluation.kpi.BeginKpiPlans;
import kz.bagalau.evaluation.kpi.KpiLibraryView;
import kz.bagalau.evaluation.kpi.KpiPlansView;
import kz.bagalau.evaluation.kpi.NamePlanningUnit;
import kz.bagalau.evaluation.kpi.SetAsideTemplate;
import kz.bagalau.evaluation.kpi.ShowKpiLibrary;
import kz.bagalau.evaluation.kpi.ShowKpiPlans;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The work plans of a period: who has one, who needs one by when; HR also begins many at once and keeps the library. */
@Named
@ViewScoped
public class PlansPage implements Serializable {

    @Inject
    ShowKpiPlans showKpiPlans;

    @Inject
    ShowKpiLibrary showKpiLibrary;

    @Inject
    BeginKpiPlan beginKpiPlan;

    @Inject
    BeginKpiPlans beginKpiPlans;

    @Inject
    SetAsideTemplate setAsideTemplate;

    @Inject
    NamePlanningUnit namePlanningUnit;

    @Inject
    Messages messages;

    private String period;
    private List<String> whom = new ArrayList<>();
    private List<String> which = new ArrayList<>();
    private String unit;
    private transient KpiPlansView view;
    private transient KpiLibraryView library;

    /** Begins a plan and goes to it. */
    public void begin(UUID employee) {
        UUID id = UUID.randomUUID();
        beginKpiPlan.of(id, employee, getView().evaluated());
        Faces.redirect("kpi/plan.xhtml?id=%s", id);
    }

    public void beginMany() {
        beginKpiPlans.of(ids(whom), ids(which), getView().evaluated());
        messages.done("plan.done.begun", whom.size());
        forget();
    }

    public void setAside() {
        ids(which).forEach(setAsideTemplate::of);
        messages.done("plan.done.setAside", which.size());
        forget();
    }

    public void nameUnit() {
        namePlanningUnit.as(Optional.of(unit).filter(id -> !id.isBlank()).map(UUID::fromString));
        messages.saved();
        forget();
    }

    private void forget() {
        view = null;
        library = null;
        whom = new ArrayList<>();
        which = new ArrayList<>();
        unit = null;
    }

    private static List<UUID> ids(List<String> chosen) {
        return chosen.stream().map(UUID::fromString).toList();
    }

    public KpiPlansView getView() {
        if (view == null) {
            view = showKpiPlans.of(asked());
        }
        return view;
    }

    /** A period that cannot be read is as good as none: the page shows today's. */
    private Optional<Period> asked() {
        try {
            return Optional.ofNullable(period).filter(text -> !text.isBlank()).map(Period::parse);
        } catch (Unfit unreadable) {
            return Optional.empty();
        }
    }

    public KpiLibraryView getLibrary() {
        if (library == null) {
            library = showKpiLibrary.all();
        }
        return library;
    }

    /** Who needs a plan and has none. */
    public List<KpiPlansView.Row> getUnplanned() {
        return getView().rows().stream()
                .filter(row -> row.plan().isEmpty() && row.mayBegin())
                .toList();
    }

    /** Whether the caller is HR: then the view says which unit plans. */
    public boolean isHr() {
        return getView().planning().isPresent();
    }

    /** A period in the assessed one before. */
    public Period getPrevious() {
        return Period.of(getView().period().firstDay().minusDays(1));
    }

    /** A period in the assessed one after. */
    public Period getNext() {
        return Period.of(getView().period().lastDay().plusDays(1));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public List<String> getWhom() {
        return whom;
    }

    public void setWhom(List<String> whom) {
        this.whom = whom;
    }

    public List<String> getWhich() {
        return which;
    }

    public void setWhich(List<String> which) {
        this.which = which;
    }

    public String getUnit() {
        return unit == null
                ? getView()
                        .planning()
                        .flatMap(KpiPlansView.PlanningView::unit)
                        .map(UUID::toString)
                        .orElse("")
                : unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
