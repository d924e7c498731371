package kz.bagalau.evaluation.duty;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.duty.DeadlinesView.Row;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** All deadlines of a council in a period, each explained; dates and names, never a mark. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL})
public class ShowDeadlines {

    @Inject
    CouncilDuties duties;

    /** The deadlines of the asked period; of the last quarter that is over when nothing readable is asked. */
    public DeadlinesView of(String asked) {
        Period period = period(asked);
        Optional<Edition> edition = duties.edition(period);
        Map<String, Servant> servants = duties.servants(period);
        List<Row> rows = edition.map(law -> duties.of(law, period)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(duty -> duty.due().orElse(java.time.LocalDate.MAX)))
                .map(duty -> row(duty, servants))
                .toList();
        return new DeadlinesView(
                Optional.of(period),
                edition.map(Edition::id),
                duties.today(),
                duties.calendar().version(),
                rows);
    }

    private Row row(Duty duty, Map<String, Servant> servants) {
        return new Row(
                duty,
                duty.subject().map(servants::get).map(Servant::fullName).orElse(""),
                Days.left(duty, duties.calendar(), duties.today()));
    }

    private Period period(String asked) {
        try {
            return asked == null || asked.isBlank()
                    ? Period.of(duties.today()).previous()
                    : Period.parse(asked.strip());
        } catch (Unfit unreadable) {
            return Period.of(duties.today()).previous();
        }
    }
}
