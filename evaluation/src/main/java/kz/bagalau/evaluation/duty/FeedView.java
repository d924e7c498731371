package kz.bagalau.evaluation.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.duty.Duty;

/**
 * What a calendar program reads by a secret link: the duties without whom they concern, and the language of the reader.
 *
 * @param duties each kind, period and day once; a subject never
 * @param language {@code kk}, {@code ru} or {@code en}
 */
public record FeedView(List<Duty> duties, String language, Instant written) {

    public FeedView {
        duties = List.copyOf(duties);
        if (duties.stream().map(Duty::subject).anyMatch(Optional::isPresent)) {
            throw new IllegalArgumentException("A calendar file says of nobody whom a duty concerns.");
        }
    }
}
