package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.kpi.Measure;

/** An indicator of a made-up quarter, by its planned and actual value (annex 2). */
public record SupposedIndicator(Measure measure, Optional<BigDecimal> planned, BigDecimal actual) {

    public SupposedIndicator {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(actual, "actual");
    }
}
