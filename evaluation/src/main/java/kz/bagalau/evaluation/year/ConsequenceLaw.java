package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;

/** What the law says of a case in the official's list: by which paragraph, what may be decided, and since when. */
@ApplicationScoped
class ConsequenceLaw {

    @Inject
    Results results;

    @Inject
    YearlyMarks years;

    @Inject
    WatchRow row;

    @Inject
    SheetLaw law;

    /** The paragraph of the edition that makes results a ground for decisions. */
    Citation by(Consequence one) {
        Methodology methodology = law.methodology(one.edition());
        return methodology.consequences().stream()
                .filter(rule -> !rule.methods().contains(MethodKind.SURVEY))
                .findFirst()
                .orElseGet(() -> methodology.consequences().get(0))
                .by();
    }

    /** What may be decided. */
    List<Measure> measures(Consequence one) {
        Set<MethodKind> methods = EnumSet.noneOf(MethodKind.class);
        grounds(one).forEach(result -> methods.add(result.method()));
        return Measure.allowed(one.ground(), law.methodology(one.edition()), methods);
    }

    /** The periods in a row that are the ground; none when it is the year. */
    List<Period> periods(Consequence one) {
        return switch (one.ground()) {
            case YEAR -> List.of();
            case TWO_IN_A_ROW -> row.at(one.employee(), one.period()).periods();
        };
    }

    /**
     * R53: nothing is decided against a servant while he may still disagree: until he is acquainted with every result
     * that is the ground, and the days of paragraph 12 are over.
     */
    boolean waits(Consequence one) {
        return grounds(one).stream().anyMatch(result -> {
            Optional<LocalDate> known = result.acquaintedOn();
            return known.isEmpty()
                    || !law.today()
                            .isAfter(law.methodology(result.edition())
                                    .request()
                                    .within()
                                    .end(known.get(), law.calendar()));
        });
    }

    private List<Result> grounds(Consequence one) {
        return switch (one.ground()) {
            case YEAR ->
                years.get(one.mark().orElseThrow()).inputs().stream()
                        .map(input -> results.get(input.result()))
                        .toList();
            case TWO_IN_A_ROW -> {
                List<Period> bad = periods(one);
                yield results.of(one.employee()).stream()
                        .filter(result -> bad.contains(result.period()))
                        .toList();
            }
        };
    }
}
