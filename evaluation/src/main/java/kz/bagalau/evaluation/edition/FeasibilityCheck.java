package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.feasibility.Feasibility;
import kz.bagalau.methodology.feasibility.Finding;
import kz.bagalau.methodology.feasibility.Resolution.How;

/** Looks for dates of an edition that collide or cannot be kept. */
@ApplicationScoped
class FeasibilityCheck {

    /** Everything that was found in the two years after the day, in the order of time. */
    List<FeasibilityView.Finding> of(Edition edition, WorkingCalendar calendar, LocalDate from) {
        return Feasibility.of(edition, calendar, from).stream()
                .map(FeasibilityCheck::view)
                .toList();
    }

    private static FeasibilityView.Finding view(Finding finding) {
        return new FeasibilityView.Finding(
                finding.kind().name(),
                finding.dates().get(0),
                finding.args(),
                finding.by().stream().findFirst().orElse(null),
                finding.resolution().how().name(),
                finding.resolution().args(),
                finding.resolution().how() != How.COUNCIL_DECIDES
                        && finding.resolution().how() != How.CALENDAR_TO_BE_ENTERED);
    }
}
