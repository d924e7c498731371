package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.CouncilSettings;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.term.DueDate;

/** Reads a sheet by the edition under which it was opened, never by today's. */
@ApplicationScoped
public class RankingLaw {

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    CouncilSettings settings;

    @Inject
    Clock clock;

    /** The whole methodology of the edition. */
    public Methodology methodology(EditionId edition) {
        return councils.current().edition(edition).methodology();
    }

    /** The ranking method of the sheet's edition. */
    public SheetMethod method(RankingSheet sheet) {
        return method(sheet.edition());
    }

    SheetMethod method(EditionId edition) {
        return methodology(edition)
                .ranking()
                .orElseThrow(() -> new IllegalStateException("The edition has no ranking method: " + edition.value()));
    }

    DueDate due(SheetMethod method, Period period) {
        return method.due().on(period, calendars.working());
    }

    GroundRule grounds(EditionId edition) {
        return new GroundRule(
                settings.isOn(GroundRule.SETTING),
                methodology(edition).grades(),
                method(edition).marks());
    }

    ClosingRules closing(RankingSheet sheet) {
        SheetMethod method = method(sheet);
        return new ClosingRules(method, grounds(sheet.edition()), due(method, sheet.period()), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
