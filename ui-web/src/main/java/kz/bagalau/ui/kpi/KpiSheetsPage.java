package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiSheetsView;
import kz.bagalau.evaluation.kpi.PermittedMarksView;
import kz.bagalau.evaluation.kpi.PrepareKpiSheet;
import kz.bagalau.evaluation.kpi.ShowKpiSheets;
import kz.bagalau.evaluation.kpi.ShowPermittedMarks;
import kz.bagalau.ui.frame.AskedPeriod;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The sheets of a period: the evaluator's own, for HR all of them and those who have none. */
@Named
@ViewScoped
public class KpiSheetsPage implements Serializable {

    @Inject
    ShowKpiSheets showKpiSheets;

    @Inject
    ShowPermittedMarks showPermittedMarks;

    @Inject
    PrepareKpiSheet prepareKpiSheet;

    @Inject
    Messages messages;

    private String period;
    private transient KpiSheetsView view;
    private transient PermittedMarksView permitted;

    /** ¶22: makes the sheet from the standing plan and goes to it. */
    public String prepare(UUID employee) {
        UUID sheet = prepareKpiSheet.of(employee, getView().period());
        messages.doneAfterRedirect("sheet.done.prepared");
        return "/kpi/actuals.xhtml?faces-redirect=true&id=" + sheet;
    }

    public KpiSheetsView getView() {
        if (view == null) {
            view = showKpiSheets.of(AskedPeriod.of(period));
        }
        return view;
    }

    /** ¶27: what annex 3 permits in the reader's own sheets; who has none asks for nothing. */
    public PermittedMarksView getPermitted() {
        if (permitted == null) {
            permitted = getView().rows().stream().anyMatch(KpiSheetsView.RowView::mine)
                    ? showPermittedMarks.of(getView().period())
                    : new PermittedMarksView(Map.of());
        }
        return permitted;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
