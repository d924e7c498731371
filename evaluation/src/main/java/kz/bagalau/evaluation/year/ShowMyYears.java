package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.year.MyYearsView.MyYear;
import kz.bagalau.evaluation.year.MyYearsView.Warning;
import kz.bagalau.methodology.score.UnsatisfactoryRow;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** A servant's own yearly marks, and the warning after an unsatisfactory quarter (Decree 152). */
@UseCase
@AllowedTo(EMPLOYEE)
public class ShowMyYears {

    @Inject
    YearlyMarks years;

    @Inject
    YearKnowledge knowledge;

    @Inject
    Results results;

    @Inject
    WatchRow row;

    @Inject
    Caller caller;

    /** The caller's years. */
    public MyYearsView mine() {
        UUID me = caller.employee();
        Set<Integer> seen = new LinkedHashSet<>();
        List<MyYear> standing = new ArrayList<>();
        for (YearlyMark mark : years.of(me)) {
            if (seen.add(mark.year())) {
                standing.add(new MyYear(mark.year(), mark.id(), knowledge.of(mark)));
            }
        }
        return new MyYearsView(List.copyOf(standing), warning(me));
    }

    /** What he has not been acquainted with, no warning tells him (paragraph 11). */
    private Optional<Warning> warning(UUID me) {
        UnsatisfactoryRow standing = row.of(me);
        boolean known = results.of(me).stream()
                .filter(result -> standing.periods().contains(result.period()))
                .allMatch(result -> result.state() == Result.State.ACQUAINTED);
        return standing.count() == 0 || !known
                ? Optional.empty()
                : Optional.of(new Warning(standing.periods(), standing.asksForADecision()));
    }
}
