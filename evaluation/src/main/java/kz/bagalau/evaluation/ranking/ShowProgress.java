package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.ranking.ProgressView.EvaluatorView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 19: HR follows the evaluators' work by counts. Marks are not read into this view at all. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowProgress {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Staff staff;

    /** The progress of the period; without one, of the latest period that has sheets. */
    public ProgressView of(Optional<Period> asked) {
        List<Period> periods = sheets.periods();
        Period period = asked.or(() -> periods.stream().findFirst())
                .orElseGet(() -> Period.of(law.today()).previous());
        List<RankingSheet> all = sheets.of(period);
        Optional<DueDate> due =
                all.stream().findFirst().map(sheet -> law.of(sheet).due());
        Map<UUID, List<RankingSheet>> byEvaluator =
                all.stream().collect(Collectors.groupingBy(RankingSheet::evaluator));
        return new ProgressView(
                period,
                periods,
                due,
                due.map(day -> law.daysLeft(day.date())).orElse(0),
                byEvaluator.entrySet().stream()
                        .map(entry -> counts(staff.of(entry.getKey(), period.lastDay()), entry.getValue()))
                        .sorted(Comparator.comparing(EvaluatorView::fullName))
                        .toList());
    }

    private static EvaluatorView counts(Servant evaluator, List<RankingSheet> own) {
        return new EvaluatorView(
                evaluator.fullName(),
                SheetReader.post(evaluator),
                own.size(),
                count(own, RankingSheet::closed),
                count(own, sheet -> sheet.closed() && sheet.lateReason().isPresent()),
                count(
                        own,
                        sheet ->
                                !sheet.closed() && given(sheet) == sheet.marks().size()),
                count(
                        own,
                        sheet -> !sheet.closed()
                                && given(sheet) > 0
                                && given(sheet) < sheet.marks().size()));
    }

    private static int given(RankingSheet sheet) {
        return (int)
                sheet.marks().stream().filter(mark -> mark.value().isPresent()).count();
    }

    private static int count(List<RankingSheet> sheets, java.util.function.Predicate<RankingSheet> which) {
        return (int) sheets.stream().filter(which).count();
    }
}
