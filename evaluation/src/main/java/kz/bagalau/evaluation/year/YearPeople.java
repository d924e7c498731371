package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.methodology.Period;

/** In which years results were formed, and whose. */
@ApplicationScoped
class YearPeople {

    @Inject
    Results results;

    /** The years that have results, the latest first. */
    List<Integer> years() {
        return results.periods().stream()
                .map(Period::year)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet()
                .stream()
                .toList();
    }

    /** Whoever has a result of that year. */
    Set<UUID> evaluatedIn(int year) {
        return resultsOf(year).stream().map(Result::employee).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All results of that year. */
    List<Result> resultsOf(int year) {
        return results.periods().stream()
                .filter(period -> period.year() == year)
                .map(results::of)
                .flatMap(Collection::stream)
                .toList();
    }
}
