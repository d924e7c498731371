package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.kpi.PermittedMarks;
import kz.bagalau.methodology.kpi.RealisationRule;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;

/**
 * A servant's sheet as its evaluator sees it (annex 2).
 *
 * @param version what the closing must have seen
 * @param employee the evaluated person, for the notes of the period
 * @param why why the day or the presence is not as with everybody: absence, dismissal (¶5, ¶6)
 * @param sent when and by whom the values were sent; empty while they are not, and then no value is shown
 * @param recalledFor why HR has taken the values back, until they are sent again
 * @param lateReason the reason, if the sheet was closed late
 * @param arithmetic how mean and grade come about, of the indicators that are marked in this period
 * @param rules what the sheet's own edition says
 */
public record KpiSheetView(
        UUID sheet,
        int version,
        Period period,
        UUID employee,
        String fullName,
        String shortName,
        LawText post,
        EditionId edition,
        KpiSheet.State state,
        Optional<WhyView> why,
        Optional<SentView> sent,
        Optional<String> recalledFor,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<String> lateReason,
        List<KpiLineView> lines,
        ArithmeticView arithmetic,
        RulesView rules) {

    /** A reason in the law's words: they stand under {@code words}. */
    public record WhyView(Citation by, String words, List<Object> arguments) {}

    /**
     * The one act by which the values came to the evaluator (¶22).
     *
     * @param lateReason why after the term, if it was late
     * @param agreedBy who of the planning unit agreed them, where the council has one
     */
    public record SentView(
            Citation by, Instant at, String who, Optional<String> lateReason, Optional<String> agreedBy) {}

    /**
     * What governs the sheet.
     *
     * @param confidentialBy the rule of who may know (20)
     * @param valuesBy the paragraph by which the actual values come before the marks (22)
     * @param due the last day in time, the servant's own after his return (4, 5, 6)
     * @param workingDaysLeft working days to it; negative when it is over
     * @param waits whether the closing waits for the servant's return (5, reading R42)
     */
    public record RulesView(
            Citation confidentialBy,
            Citation valuesBy,
            LawText name,
            MarkRange marks,
            PermittedMarks permitted,
            RealisationRule realisation,
            GradeScale grades,
            KpiTerm due,
            int workingDaysLeft,
            boolean waits) {

        /** Whether closing now needs a reason (¶4). */
        public boolean late() {
            return workingDaysLeft < 0;
        }
    }

    /** Whether the marks stand. */
    public boolean closed() {
        return state == KpiSheet.State.CLOSED;
    }

    /** Why nobody may close the sheet as it stands; empty where its state allows it. */
    public Optional<Refusal> refusal() {
        if (closed()) {
            return Optional.of(new SheetAlreadyClosed(rules.due().by()));
        }
        return markable() ? Optional.empty() : Optional.of(new KpiSheetRefusal.ActualsNotSent(rules.valuesBy()));
    }

    /** Whether marks can be given now. */
    public boolean markable() {
        return state == KpiSheet.State.MARKING;
    }

    /** Whether nothing but the evaluator's word is missing. */
    public boolean ready() {
        return markable()
                && !rules.waits()
                && arithmetic.complete()
                && lines.stream().noneMatch(KpiLineView::outside);
    }
}
