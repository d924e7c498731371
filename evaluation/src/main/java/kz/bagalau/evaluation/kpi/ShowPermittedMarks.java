package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.PermittedMarksView.PermittedView;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 27, annex 3: what may be given for every indicator of every sheet that the evaluator has in a period, read at
 * once. His own sheets alone, and nothing of those whose values HR has not sent.
 */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class ShowPermittedMarks {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    Caller caller;

    /** The permitted marks of the period. */
    public PermittedMarksView of(Period period) {
        Optional<UUID> reader = caller.optionalEmployee();
        return new PermittedMarksView(sheets.of(period).stream()
                .filter(KpiSheet::sent)
                .filter(sheet -> reader.filter(sheet::isEvaluatedBy).isPresent())
                .collect(Collectors.toMap(KpiSheet::id, this::permitted)));
    }

    private List<PermittedView> permitted(KpiSheet sheet) {
        KpiRules rules = law.of(sheet);
        return sheet.lines().stream()
                .flatMap(line -> rules
                        .realisation(line)
                        .map(reached ->
                                new PermittedView(line.number(), line.name(), reached.percent(), rules.band(reached)))
                        .stream())
                .toList();
    }
}
