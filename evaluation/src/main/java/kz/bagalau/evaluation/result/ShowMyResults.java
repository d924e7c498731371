package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.result.MyResultsView.ScaleView;
import kz.bagalau.evaluation.result.MyResultsView.WaitingView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** A servant's own results; what HR has not made known is not there yet (paragraph 11). */
@UseCase
@AllowedTo(EMPLOYEE)
public class ShowMyResults {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Trajectories trajectories;

    @Inject
    Caller caller;

    /** The caller's results. */
    public MyResultsView mine() {
        UUID me = caller.employee();
        List<Result> known = results.of(me).stream()
                .filter(result -> result.state() != Result.State.FORMED)
                .sorted(Comparator.comparing(Result::period).reversed())
                .toList();
        Period last = known.stream().findFirst().map(Result::period).orElseGet(() -> Period.of(law.today())
                .previous());
        return new MyResultsView(
                known.stream()
                        .filter(result -> result.state() == Result.State.MADE_KNOWN)
                        .map(this::waiting)
                        .toList(),
                trajectories.of(me, last),
                known.stream().findFirst().map(this::scale));
    }

    private WaitingView waiting(Result result) {
        return new WaitingView(
                law.methodology(result.edition()).acquaintance().by(),
                result.id(),
                result.period(),
                result.madeKnownAt().orElseThrow());
    }

    private ScaleView scale(Result result) {
        Methodology methodology = law.methodology(result.edition());
        MarkRange marks =
                switch (result.method()) {
                    case KPI -> methodology.kpi().orElseThrow().marks();
                    case RANKING -> methodology.ranking().orElseThrow().marks();
                    case SURVEY -> throw new IllegalStateException("A survey gives no mark: " + result.id());
                };
        return new ScaleView(methodology.grades(), marks);
    }
}
