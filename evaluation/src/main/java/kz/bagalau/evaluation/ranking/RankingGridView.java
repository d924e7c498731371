package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.term.DueDate;

/**
 * People and parameters of one period, as one evaluator sees his own part.
 *
 * @param period the evaluated period
 * @param periods the periods in which the reader evaluates somebody, the latest first
 * @param rules what the edition says; empty when there is nothing to evaluate
 * @param sheets the rows
 * @param notEvaluated the servants without a sheet, each with the reason
 */
public record RankingGridView(
        Period period,
        List<Period> periods,
        Optional<Rules> rules,
        List<SheetView> sheets,
        List<NotEvaluatedView> notEvaluated) {

    /**
     * What the edition of these sheets says.
     *
     * @param evaluatedBy the rule of who evaluates (29)
     * @param confidentialBy the rule of who may know (20)
     * @param marks the permitted marks (31)
     * @param parameters the columns (32)
     * @param grades the grades with their bands (7)
     * @param due the last day in time (4)
     * @param workingDaysLeft working days to it; negative when it is over
     * @param groundsAsked the marks for which the council, not the law, wants a ground
     * @param delegation whether further evaluators may be named (31), where the edition knows them
     */
    public record Rules(
            Citation evaluatedBy,
            Citation confidentialBy,
            MarkRange marks,
            List<Parameter> parameters,
            GradeScale grades,
            DueDate due,
            int workingDaysLeft,
            List<Score> groundsAsked,
            Optional<DelegationView> delegation) {

        /** Whether closing now needs a reason (paragraphs 4, 31). */
        public boolean late() {
            return workingDaysLeft < 0;
        }
    }

    /**
     * Paragraph 31 on further evaluators.
     *
     * @param servants how many servants the rule counts
     * @param above the number that they must exceed
     * @param people who may be named; nobody while the number is not exceeded
     */
    public record DelegationView(Citation by, int servants, int above, List<PersonView> people) {}

    /** A person to choose. */
    public record PersonView(UUID employee, String fullName) {}

    /** How many sheets are closed. */
    public int closed() {
        return (int) sheets.stream().filter(SheetView::closed).count();
    }

    /** How many sheets are closed or could be closed now. */
    public int finished() {
        return (int)
                sheets.stream().filter(sheet -> sheet.closed() || sheet.ready()).count();
    }

    /** Whether every complete sheet holds one and the same mark: the whole unit along one straight line. */
    public boolean allAlike() {
        List<SheetView> complete =
                sheets.stream().filter(sheet -> sheet.arithmetic().complete()).toList();
        return complete.size() > 1
                && complete.stream().allMatch(SheetView::alike)
                && complete.stream()
                                .map(sheet -> sheet.arithmetic().lowest().value())
                                .distinct()
                                .count()
                        == 1;
    }
}
