package kz.bagalau.evaluation.exchange;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a package is not taken in. */
public sealed interface ExchangeRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** Everything that is wrong with the package, at once; nothing of it was kept. */
    record PackageFaulty(List<PackageFault> faults) implements ExchangeRefusal {

        public PackageFaulty {
            faults = List.copyOf(faults);
        }

        @Override
        public List<Object> arguments() {
            return List.of(faults.size(), faults);
        }
    }
}
