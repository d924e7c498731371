package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.calibration.CasesView;
import kz.bagalau.evaluation.calibration.ShowCases;
import kz.bagalau.evaluation.result.AcquaintancesView;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.result.ShowAcquaintances;
import kz.bagalau.evaluation.year.ShowYear;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 14: HR of the successor looks into a predecessor's archive, period by period. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowArchivedResults {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    ShowAcquaintances showAcquaintances;

    @Inject
    ShowCases showCases;

    @Inject
    ShowYear showYear;

    @Inject
    Results results;

    /** The period; without one, the latest that has results. */
    public ArchivedResultsView of(UUID predecessor, Optional<Period> period) {
        Archive archive = archives.of(predecessor);
        return inArchive.asHr(archive, predecessor, () -> read(archive, period));
    }

    private ArchivedResultsView read(Archive archive, Optional<Period> asked) {
        AcquaintancesView all = showAcquaintances.of(asked);
        List<Result> permitted = results.of(all.period()).stream()
                .filter(result -> archive.isAbout(result.employee()))
                .toList();
        Set<UUID> ids = permitted.stream().map(Result::id).collect(Collectors.toSet());
        CasesView cases = showCases.mine();
        return new ArchivedResultsView(
                archive.view(),
                all.period(),
                all.periods(),
                all.people().stream()
                        .filter(person -> ids.contains(person.result()))
                        .map(person -> new ArchivedResultsView.LineView(
                                person.result(), person.fullName(), person.post(), person.completedOn()))
                        .toList(),
                cases.rows().stream()
                        .filter(each -> each.period().equals(all.period()))
                        .filter(each -> archive.whole())
                        .toList(),
                showYear.of(Optional.of(all.period().year())).people().stream()
                        .filter(person -> archive.isAbout(person.employee()))
                        .flatMap(person -> person.mark().stream()
                                .map(mark ->
                                        new ArchivedResultsView.YearLineView(mark, person.fullName(), person.post())))
                        .toList());
    }
}
