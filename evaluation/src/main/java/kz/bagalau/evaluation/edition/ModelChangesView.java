package kz.bagalau.evaluation.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.document.Difference;

/** The model editions of the council's region and what the council has answered; the unanswered ones first. */
public record ModelChangesView(List<Row> rows) {

    public ModelChangesView {
        rows = List.copyOf(rows);
    }

    /**
     * One model edition.
     *
     * @param since from when it is in force
     * @param comparedWith the council's own edition that it is compared with; empty while it has none
     * @param differences what it decides differently from that one
     * @param answer what the council answered
     */
    public record Row(
            EditionId model,
            LawText title,
            LocalDate since,
            Optional<EditionId> comparedWith,
            List<Difference> differences,
            Optional<Answer> answer) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /**
     * An answer.
     *
     * @param reason why the own text is kept as it is
     * @param draft the draft into which the changes were taken
     */
    public record Answer(ModelAnswer answer, Optional<String> reason, Optional<UUID> draft, Step by) {}

    /** Those without an answer. */
    public List<Row> open() {
        return rows.stream().filter(row -> row.answer().isEmpty()).toList();
    }
}
