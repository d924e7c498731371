package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.result.Confidentiality.Knowledge;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;

/** The last periods of one servant as the caller may know them: each result is asked for by itself (paragraph 20). */
@ApplicationScoped
class Trajectories {

    private static final int PERIODS = 12;

    @Inject
    Results results;

    @Inject
    CorrectedMarks corrected;

    @Inject
    SheetLaw law;

    @Inject
    Confidentiality confidentiality;

    /** The periods up to the given one, the oldest first. */
    List<QuarterView> of(UUID employee, Period last) {
        Map<Period, Result> byPeriod = results.of(employee).stream()
                .collect(Collectors.toMap(Result::period, Function.identity(), (earlier, later) -> later));
        Map<UUID, CorrectedMark> standing = corrected.standing(employee);
        LinkedList<QuarterView> quarters = new LinkedList<>();
        Period period = last;
        while (quarters.size() < PERIODS) {
            quarters.addFirst(quarter(period, Optional.ofNullable(byPeriod.get(period)), standing));
            period = period.previous();
        }
        return List.copyOf(quarters);
    }

    private QuarterView quarter(Period period, Optional<Result> found, Map<UUID, CorrectedMark> standing) {
        return found.filter(result -> confidentiality.of(result, methodology(result)) == Knowledge.THE_RESULT)
                .map(result -> QuarterView.of(
                        result,
                        Optional.ofNullable(standing.get(result.id())),
                        methodology(result).grades()))
                .orElseGet(() -> QuarterView.none(period));
    }

    private Methodology methodology(Result result) {
        return law.methodology(result.edition());
    }
}
