package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiSheetView.SentView;
import kz.bagalau.evaluation.kpi.KpiSheetView.WhyView;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.kpi.RealisationRule;

/**
 * The actual values of a sheet for HR, for the planning unit and, once sent, for the servant and his evaluator (¶22). No
 * place here could hold a mark.
 *
 * @param version what sending, agreeing and taking back must have seen
 * @param own whether the reader is the evaluated person
 * @param evaluator who marks; empty until the quarter is opened
 * @param by the paragraph of the values
 * @param due the last day of sending; empty where the text knows no such step
 * @param workingDaysLeft working days to it; negative when it is over, 0 without one
 * @param sent when and by whom the values were sent
 * @param recalledFor why they were taken back last, until they are sent again
 * @param planning whether the council's planning unit is asked to agree
 * @param agreed who of it agreed the values as they are
 * @param acts what the reader may do now
 */
public record ActualsView(
        UUID sheet,
        int version,
        boolean own,
        Period period,
        UUID employee,
        String fullName,
        String shortName,
        LawText post,
        EditionId edition,
        KpiSheet.State state,
        Optional<WhyView> why,
        Optional<String> evaluator,
        Citation by,
        RealisationRule realisation,
        Optional<KpiTerm> due,
        int workingDaysLeft,
        Optional<SentView> sent,
        Optional<String> recalledFor,
        boolean planning,
        Optional<AgreedView> agreed,
        List<ActualLineView> lines,
        ActsView acts) {

    /** That somebody of the planning unit agreed. */
    public record AgreedView(String who, Instant at) {}

    /** What the reader may do: enter values and documents, agree, send, take back. */
    public record ActsView(boolean enter, boolean agree, boolean send, boolean recall) {}

    /** Why nobody may agree, send or take back the values as they stand; empty where the sheet's state allows it. */
    public Optional<Refusal> refusal(String act) {
        boolean back = act.equals("RECALL");
        if (state == KpiSheet.State.CLOSED) {
            return Optional.of(new SheetAlreadyClosed(by));
        }
        if (back == sent.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(back ? new KpiSheetRefusal.ActualsNotSent(by) : new KpiSheetRefusal.ActualsStand(by));
    }

    /** How many indicators still want a value or its document. */
    public int wanting() {
        return (int) lines.stream().filter(ActualLineView::wanting).count();
    }

    /** Whether sending now needs a reason. */
    public boolean late() {
        return due.isPresent() && workingDaysLeft < 0;
    }
}
