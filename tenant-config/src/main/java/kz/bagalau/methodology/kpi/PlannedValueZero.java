package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A planned value of nought, of which the edition permits no percentage (annex 2). */
public record PlannedValueZero(Citation by) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
