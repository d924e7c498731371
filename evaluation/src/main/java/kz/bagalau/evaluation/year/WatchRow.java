package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.UnsatisfactoryRow;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

/**
 * Watches for unsatisfactory quarters in a row (Presidential Decree 152, paragraph 36): the servant is warned after the
 * first, once he knows it; after the second there is a case for the appointing official. A correction counts anew, and a
 * case whose ground fell away lapses.
 */
@ApplicationScoped
class WatchRow {

    @Inject
    Results results;

    @Inject
    CorrectedMarks corrected;

    @Inject
    Consequences consequences;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<ConsequenceOpened> opened;

    @Inject
    Event<ConsequenceLapsed> lapsed;

    /** The row up to the last period of this servant. */
    UnsatisfactoryRow of(UUID employee) {
        return UnsatisfactoryRow.endingAt(grades(employee));
    }

    /** The row up to this period. */
    UnsatisfactoryRow at(UUID employee, Period period) {
        return rowAt(grades(employee), period);
    }

    /** Opens what is due now, and lets lapse what is due no more. */
    void recount(UUID employee) {
        SortedMap<Period, GradeRank> grades = grades(employee);
        for (Consequence standing : consequences.openOf(employee, Consequence.Ground.TWO_IN_A_ROW)) {
            if (!rowAt(grades, standing.period()).asksForADecision()) {
                standing.lapse(clock.instant());
                lapsed.fire(new ConsequenceLapsed(standing.id(), employee));
            }
        }
        grades.keySet().forEach(period -> {
            if (rowAt(grades, period).asksForADecision()
                    && consequences
                            .find(employee, Consequence.Ground.TWO_IN_A_ROW, period)
                            .isEmpty()) {
                open(employee, period);
            }
        });
    }

    private void open(UUID employee, Period period) {
        Result last = results.of(employee).stream()
                .filter(result -> result.period().equals(period))
                .findFirst()
                .orElseThrow();
        Consequence due = Consequence.twoInARow(employee, period, last.edition(), clock.instant());
        consequences.add(due);
        opened.fire(new ConsequenceOpened(due.id(), employee, due.ground(), period));
    }

    /** Paragraph 11: nobody is warned of what he does not know yet. */
    void warn(UUID employee, Period period) {
        if (rowAt(grades(employee), period).warns()) {
            outbox.post(new Notice(
                    "rowWarning",
                    employee,
                    Optional.empty(),
                    Map.of("period", period.toString()),
                    "/result/mine.xhtml"));
        }
    }

    private static UnsatisfactoryRow rowAt(SortedMap<Period, GradeRank> grades, Period period) {
        SortedMap<Period, GradeRank> until = new TreeMap<>(grades.headMap(period));
        Optional.ofNullable(grades.get(period)).ifPresent(grade -> until.put(period, grade));
        return UnsatisfactoryRow.endingAt(until);
    }

    private SortedMap<Period, GradeRank> grades(UUID employee) {
        SortedMap<Period, GradeRank> grades = new TreeMap<>();
        Map<UUID, CorrectedMark> standing = corrected.standing(employee);
        results.of(employee)
                .forEach(result -> grades.put(
                        result.period(),
                        Optional.ofNullable(standing.get(result.id()))
                                .map(CorrectedMark::gradeAfter)
                                .orElse(result.grade())));
        return grades;
    }
}
