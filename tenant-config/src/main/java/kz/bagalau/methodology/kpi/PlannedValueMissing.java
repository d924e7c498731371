package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** No planned value for the quarter, where the edition asks for one in each (annex 1). */
public record PlannedValueMissing(Citation by) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
