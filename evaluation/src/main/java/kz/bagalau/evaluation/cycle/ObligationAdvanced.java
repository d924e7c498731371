package kz.bagalau.evaluation.cycle;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/**
 * So much of an obligation is done. Fired by whoever counts it; a count and nothing about any person.
 *
 * @param by the paragraph that asks for it
 * @param done how many are done
 * @param total of how many
 */
public record ObligationAdvanced(Citation by, Period period, Obligation kind, int done, int total) {

    public ObligationAdvanced {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        if (done < 0 || total < done) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }
}
