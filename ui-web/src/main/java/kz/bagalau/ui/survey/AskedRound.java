package kz.bagalau.ui.survey;

import java.util.Optional;
import kz.bagalau.methodology.Period;

/** The period of a survey as an address names it. */
final class AskedRound {

    private AskedRound() {}

    /** The period, if it is one. */
    static Optional<Period> of(String written) {
        return Optional.ofNullable(written)
                .filter(period -> period.matches("[12][0-9]{3}(-[QH][1-4])?"))
                .filter(period -> !period.matches(".*H[34]"))
                .map(Period::parse);
    }
}
