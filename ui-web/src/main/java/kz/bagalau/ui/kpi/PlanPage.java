package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.AddIndicator;
import kz.bagalau.evaluation.kpi.AgreeKpiPlan;
import kz.bagalau.evaluation.kpi.AmendKpiPlan;
import kz.bagalau.evaluation.kpi.ApproveKpiPlan;
import kz.bagalau.evaluation.kpi.KeepInLibrary;
import kz.bagalau.evaluation.kpi.KpiLibraryView;
import kz.bagalau.evaluation.kpi.KpiPlanStep;
import kz.bagalau.evaluation.kpi.KpiPlanView;
import kz.bagalau.evaluation.kpi.PlaceKpiPlan;
import kz.bagalau.evaluation.kpi.RemoveIndicator;
import kz.bagalau.evaluation.kpi.ReturnKpiPlan;
import kz.bagalau.evaluation.kpi.SetKpiPlan;
import kz.bagalau.evaluation.kpi.ShowKpiLibrary;
import kz.bagalau.evaluation.kpi.ShowKpiPlan;
import kz.bagalau.evaluation.kpi.TakeFromLastPlan;
import kz.bagalau.evaluation.kpi.TakeFromLibrary;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One version of an individual work plan: its fields, its way, its changes, its form. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    @Inject
    ShowKpiPlan showKpiPlan;

    @Inject
    ShowKpiLibrary showKpiLibrary;

    @Inject
    AddIndicator addIndicator;

    @Inject
    RemoveIndicator removeIndicator;

    @Inject
    TakeFromLibrary takeFromLibrary;

    @Inject
    TakeFromLastPlan takeFromLastPlan;

    @Inject
    KeepInLibrary keepInLibrary;

    @Inject
    SetKpiPlan setKpiPlan;

    @Inject
    AgreeKpiPlan agreeKpiPlan;

    @Inject
    ApproveKpiPlan approveKpiPlan;

    @Inject
    PlaceKpiPlan placeKpiPlan;

    @Inject
    ReturnKpiPlan returnKpiPlan;

    @Inject
    AmendKpiPlan amendKpiPlan;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID id;
    private Integer seen;
    private String lateReason;
    private String returnReason;
    private KpiChange.Ground ground;
    private String document;
    private LocalDate documentDate;
    private String from;

    public void addRow() {
        addIndicator.to(id, UUID.randomUUID());
        forget();
    }

    public void dropRow(UUID indicator) {
        removeIndicator.from(id, indicator);
        messages.done("plan.done.removed");
        forget();
    }

    public void keepRow(UUID indicator) {
        keepInLibrary.of(id, indicator, UUID.randomUUID());
        messages.done("plan.done.kept");
        forget();
    }

    public void takeTemplate(UUID template) {
        takeFromLibrary.into(id, template, UUID.randomUUID());
        forget();
    }

    public void takeLast() {
        takeFromLastPlan.into(id);
        forget();
    }

    public void sign() {
        setKpiPlan.of(id, handOver(), lateReason);
        done("plan.done.set");
    }

    public void agreeAsHr() {
        agreeKpiPlan.of(id, handOver(), KpiPlanStep.Kind.AGREED_BY_HR);
        done("plan.done.agreed");
    }

    public void agreeAsPlanning() {
        agreeKpiPlan.of(id, handOver(), KpiPlanStep.Kind.AGREED_BY_PLANNING);
        done("plan.done.agreed");
    }

    public void approve() {
        approveKpiPlan.of(id, handOver());
        done("plan.done.approved");
    }

    public void place() {
        placeKpiPlan.of(id, lateReason);
        done("plan.done.placed");
    }

    public void giveBack() {
        returnKpiPlan.of(id, handOver(), returnReason);
        done("plan.done.returned");
    }

    /** ¶25: begins the next version and goes to it. */
    public void change() {
        UUID next = UUID.randomUUID();
        amendKpiPlan.of(id, next, ground, document, documentDate, Period.parse(from));
        messages.doneAfterRedirect("plan.done.changed");
        Faces.redirect("kpi/plan.xhtml?id=%s", next);
    }

    /** Why a step that was sent though it is not offered is not taken; nothing where there is no reason to tell. */
    public Refusal refusal(String step) {
        return getView().refusal(step).orElse(null);
    }

    private void done(String key) {
        messages.done(key);
        lateReason = null;
        returnReason = null;
        forget();
    }

    private void forget() {
        readOnce.again();
        seen = null;
    }

    public KpiPlanView getView() {
        return readOnce.of(KpiPlanView.class, () -> showKpiPlan.of(id));
    }

    /** The fields of the indicators. */
    public List<PlanRows.Row> getRows() {
        return readOnce.of(PlanRows.class, () -> PlanRows.of(getView(), words)).rows();
    }

    /** What there is to take from, while the plan may be written in. */
    public KpiLibraryView getLibrary() {
        return readOnce.of(
                KpiLibraryView.class,
                () -> getView().may("WRITE") ? showKpiLibrary.all() : new KpiLibraryView(List.of()));
    }

    /** Whether there is room for a further indicator. */
    public boolean isRoom() {
        return getView().may("WRITE")
                && getView().indicators().size() < getView().count().max();
    }

    /** Whether the step that comes next is late and asks for its reason. */
    public boolean isLate() {
        return getView().way().stream().anyMatch(step -> step.state().equals("now") && step.late());
    }

    /** The evaluated periods for which a change may stand. */
    public List<Period> getFurther() {
        return getView().slices().stream().filter(getView()::stands).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that the caller has before him: what he has not seen he does not sign. */
    public Integer getSeen() {
        return seen == null ? Integer.valueOf(getView().version()) : seen;
    }

    /** What he had before him, once: whatever comes of it, the page that is drawn next shows what stands then. */
    private int handOver() {
        int before = getSeen();
        seen = null;
        return before;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public KpiChange.Ground getGround() {
        return ground;
    }

    public void setGround(KpiChange.Ground ground) {
        this.ground = ground;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
