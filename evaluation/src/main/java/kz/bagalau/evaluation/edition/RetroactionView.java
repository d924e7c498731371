package kz.bagalau.evaluation.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.RetroDecision;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;

/**
 * What an edition would do to sheets of periods that lie before it.
 *
 * @param which the draft's number or the edition's name
 * @param appliesFrom the first day it governs
 * @param published whether decisions can be taken; a draft is looked at only
 */
public record RetroactionView(
        String which, EditionId edition, LocalDate appliesFrom, boolean published, List<Row> rows) {

    public RetroactionView {
        rows = List.copyOf(rows);
    }

    /**
     * One sheet.
     *
     * @param under the edition it was opened by
     * @param closed whether it is closed; an open one has no result to recompute
     * @param own whether it is the reader's own sheet: its values are not shown to him here, and he does not decide
     * @param before the result under its own edition; empty while open or hidden
     * @param after the result under the later edition; empty when it cannot be computed
     * @param obstacle why it cannot: the words stand under {@code edition.obstacle.} and this key; blank when it can
     */
    public record Row(
            UUID sheet,
            Period period,
            String fullName,
            EditionId under,
            boolean closed,
            boolean own,
            Optional<Outcome> before,
            Optional<Outcome> after,
            String obstacle,
            Optional<Decided> decided) {

        /** Whether mean or grade would differ. */
        public boolean differs() {
            return before.isPresent() && after.isPresent() && !before.equals(after);
        }
    }

    /** A mean and its grade. */
    public record Outcome(BigDecimal mean, Grade grade) {}

    /** What was decided. */
    public record Decided(RetroDecision decision, String reason, Step by) {}

    /** How many sheets wait for a decision. */
    public long open() {
        return rows.stream().filter(row -> row.decided().isEmpty()).count();
    }
}
