package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiSheetView.WhyView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The sheets of a period: an evaluator's own, for HR all of them, for the planning unit those whose values it agrees. In
 * counts and days alone; no place here could hold a mark.
 *
 * @param periods the periods to choose from, the latest first
 * @param rows the sheets, in the order of the people
 * @param without for HR: who has no sheet, and why; nobody is passed over in silence
 * @param hr whether the reader sees them as HR
 */
public record KpiSheetsView(
        Period period, List<Period> periods, List<RowView> rows, List<WithoutView> without, boolean hr) {

    /**
     * One sheet.
     *
     * @param mine whether the reader is its evaluator
     * @param evaluator who marks; empty until the quarter is opened
     * @param asked of how many indicators the period asks a mark
     * @param entered how many of them have their actual value and its document
     * @param given how many of them have their mark
     * @param sendingDue the last day of sending the values, where the text has one
     * @param sendingDaysLeft working days to it; negative when it is over
     * @param due the last day of the evaluation
     * @param workingDaysLeft working days to it; negative when it is over
     * @param late whether it was closed late
     */
    public record RowView(
            UUID sheet,
            UUID employee,
            String fullName,
            String shortName,
            LawText post,
            boolean mine,
            Optional<String> evaluator,
            KpiSheet.State state,
            int asked,
            int entered,
            int given,
            Optional<KpiTerm> sendingDue,
            int sendingDaysLeft,
            boolean sentLate,
            KpiTerm due,
            int workingDaysLeft,
            Optional<WhyView> why,
            Optional<Instant> closedAt,
            boolean late) {}

    /**
     * Somebody who is evaluated by indicators and has no sheet in the period.
     *
     * @param why the reason; empty when HR can prepare the sheet now
     */
    public record WithoutView(UUID employee, String fullName, LawText post, Optional<WhyView> why) {

        /** Whether HR can prepare the sheet. */
        public boolean preparable() {
            return why.isEmpty();
        }
    }

    /** How many sheets are closed. */
    public int closed() {
        return (int) rows.stream()
                .filter(row -> row.state() == KpiSheet.State.CLOSED)
                .count();
    }
}
