package kz.bagalau.evaluation.council;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refusal;

/**
 * The council has no published edition of that name.
 *
 * @param edition the name that was asked for, readable or not
 */
public record EditionUnknown(String edition) implements Refusal {

    public EditionUnknown(EditionId edition) {
        this(edition.value());
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(edition);
    }
}
