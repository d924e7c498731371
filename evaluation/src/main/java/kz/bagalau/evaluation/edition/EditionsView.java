package kz.bagalau.evaluation.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.DateEntry;
import kz.bagalau.methodology.EditionDates;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.InForce;
import kz.bagalau.methodology.LawText;

/**
 * The published editions: the caller's own, the model's, the other councils'.
 *
 * @param mayRecord whether the caller may record dates of the own ones
 * @param publishers the regions whose model editions the caller publishes; none for a council
 */
public record EditionsView(
        List<Row> own, List<Row> model, List<Row> others, boolean mayRecord, List<Publisher> publishers) {

    public EditionsView {
        own = List.copyOf(own);
        model = List.copyOf(model);
        others = List.copyOf(others);
        publishers = List.copyOf(publishers);
    }

    /** A region with the code of its model editions. */
    public record Publisher(String code, LawText name) {}

    /**
     * One edition.
     *
     * @param body whose decision it is
     * @param dates the five dates as they stand now
     * @param inForce from when, and by which reading
     * @param until the last day in force, by its repeal or its successor
     * @param state {@code FUTURE}, {@code IN_FORCE} or {@code OVER} today
     * @param entries what was recorded of its dates since it was published
     */
    public record Row(
            EditionId id,
            LawText title,
            LawText body,
            String number,
            EditionDates dates,
            InForce inForce,
            Optional<LocalDate> until,
            String state,
            List<DateEntry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }
}
