package kz.bagalau.evaluation.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.duty.Duty;

/**
 * Deadlines, in the order of their days; those without a term come last.
 *
 * @param period the period of a council's deadlines; empty when one's own are shown, of whatever period
 * @param edition the edition they stand by; empty when no edition governs the period
 * @param calendarVersion the version of the calendar they were counted with
 */
public record DeadlinesView(
        Optional<Period> period, Optional<EditionId> edition, LocalDate today, String calendarVersion, List<Row> rows) {

    public DeadlinesView {
        rows = List.copyOf(rows);
    }

    /**
     * One deadline. Its words: {@code duty.kind.} and {@code duty().kind().name()}; who acts and who is told
     * {@code duty.party.} and the name; the steps of the way {@code duty.step.} and the step's kind.
     *
     * @param duty what is to be done, by which paragraph, until when, and how the day came about
     * @param person whom it concerns, by name; blank when it concerns the whole body
     * @param workingDaysLeft working days from today to the day, 0 today, negative when over; empty without a day
     */
    public record Row(Duty duty, String person, Optional<Integer> workingDaysLeft) {

        /** The state of the leaf that shows the days left: late, today, soon, later, or none without a day. */
        public String urgency() {
            return workingDaysLeft
                    .map(days -> days < 0 ? "late" : days == 0 ? "today" : days <= 2 ? "soon" : "later")
                    .orElse("none");
        }
    }

    /** Those with a day. */
    public List<Row> dated() {
        return rows.stream().filter(row -> row.duty().due().isPresent()).toList();
    }

    /** Those for which the text gives no term. */
    public List<Row> undated() {
        return rows.stream().filter(row -> row.duty().due().isEmpty()).toList();
    }
}
