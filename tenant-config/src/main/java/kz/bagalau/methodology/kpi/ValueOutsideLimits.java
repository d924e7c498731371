package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A value larger or more exact than an indicator's value is written; it is not repeated, for it may be endless. */
public record ValueOutsideLimits(Citation by, int wholeDigits, int decimals) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(wholeDigits, decimals);
    }
}
