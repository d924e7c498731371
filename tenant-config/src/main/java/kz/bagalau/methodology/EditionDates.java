package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The five dates of an edition. What the text is silent about is left empty and shown as "not recorded".
 *
 * @param published the first official publication
 * @param inForceFrom set only when a document names the day itself; else it follows from the publication
 * @param appliesFrom the day from which relations are governed, when earlier than the day in force
 * @param repealedFrom the first day on which the edition is no longer in force
 */
public record EditionDates(
        LocalDate adopted,
        Optional<LocalDate> published,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> appliesFrom,
        Optional<LocalDate> repealedFrom) {

    public EditionDates {
        Objects.requireNonNull(adopted, "adopted");
        published.ifPresent(day -> Require.that(!day.isBefore(adopted), "publishedBeforeAdopted", day, adopted)
                .orUnfit());
        repealedFrom.ifPresent(day -> Require.that(day.isAfter(adopted), "repealedBeforeAdopted", day, adopted)
                .orUnfit());
    }
}
