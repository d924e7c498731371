package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.CouncilSettings;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * Reads a sheet by the edition under which it was opened, never by today's. What was read once in a request is not read
 * again for the next row.
 */
@RequestScoped
public class RankingLaw {

    @Inject
    SheetLaw law;

    @Inject
    CouncilSettings settings;

    private final Map<EditionId, Map<Period, RankingRules>> known = new HashMap<>();

    /** The rules of this sheet. */
    public RankingRules of(RankingSheet sheet) {
        return of(sheet.edition(), sheet.period());
    }

    /** The rules of the sheets of a period that were opened under this edition. */
    public RankingRules of(EditionId edition, Period period) {
        return known.computeIfAbsent(edition, key -> new HashMap<>())
                .computeIfAbsent(period, key -> read(edition, period));
    }

    /** Working days from today to the day: 0 on the day itself, negative when it is over. */
    public int daysLeft(LocalDate day) {
        return law.daysLeft(day);
    }

    /** The calendar by which terms are counted now. */
    public WorkingCalendar calendar() {
        return law.calendar();
    }

    /** Today in the Republic. */
    public LocalDate today() {
        return law.today();
    }

    private RankingRules read(EditionId edition, Period period) {
        Methodology methodology = law.methodology(edition);
        SheetMethod method = methodology
                .ranking()
                .orElseThrow(() -> new IllegalStateException("The edition has no ranking method: " + edition.value()));
        GroundRule grounds =
                new GroundRule(settings.isOn(GroundRule.SETTING, true), methodology.grades(), method.marks());
        return new RankingRules(methodology, method, grounds, method.due().on(period, calendar()), today());
    }
}
