package kz.bagalau.evaluation.calibration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseView.TermView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/** The cases in which the reader has a part, the latest first; no mark stands here. */
public record CasesView(List<RowView> rows) {

    public CasesView {
        rows = List.copyOf(rows);
    }

    /**
     * One case.
     *
     * @param own whether it is the reader's own
     * @param toDo whether the reader has a step to take
     */
    public record RowView(
            UUID calibration,
            String fullName,
            LawText post,
            Period period,
            Instant requestedAt,
            CaseState state,
            Optional<TermView> term,
            boolean own,
            boolean toDo) {}
}
