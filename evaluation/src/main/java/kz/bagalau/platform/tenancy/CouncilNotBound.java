package kz.bagalau.platform.tenancy;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Council data was asked for, and no council is known: the person belongs to none or has not chosen one. */
public record CouncilNotBound() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
