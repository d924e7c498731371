package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** What an evaluator has to do on sheets: one duty for each period with open ones (paragraphs 4, 31). */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class ShowSheetDuties {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Caller caller;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        return caller.optionalEmployee()
                .map(me -> sheets.periodsOf(me).stream()
                        .flatMap(period -> duty(me, period).stream())
                        .toList())
                .orElse(List.of());
    }

    private List<DutyView> duty(UUID me, Period period) {
        List<RankingSheet> own = sheets.of(me, period);
        long closed = own.stream().filter(RankingSheet::closed).count();
        if (closed == own.size()) {
            return List.of();
        }
        DueDate due = law.of(own.get(0)).due();
        return List.of(new DutyView(
                "sheets",
                List.of(period, closed, own.size()),
                due.by(),
                due.date(),
                law.daysLeft(due.date()),
                "/ranking/sheets.xhtml?period=" + period));
    }
}
