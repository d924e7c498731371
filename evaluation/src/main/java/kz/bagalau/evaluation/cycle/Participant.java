package kz.bagalau.evaluation.cycle;

import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.presence.Verdict;

/**
 * One person of the apparatus in one period: whether he is evaluated, by which method, and by whom.
 *
 * @param way the method of his category
 * @param verdict whether he is evaluated, with the reason (paragraphs 2, 5, 6, 21)
 * @param evaluator who evaluates him by the method, when somebody does
 */
record Participant(Servant servant, Way way, Verdict verdict, Optional<Servant> evaluator) {

    /** The method by which a person is evaluated each quarter. */
    enum Way {
        RANKING,
        KPI,
        NONE
    }

    /**
     * Everybody who served in the period.
     *
     * @param served each as on his last day in the period
     * @param now who serves on the day of the question: an evaluator must be among them
     */
    static List<Participant> of(
            Methodology law, Period period, WorkingCalendar calendar, List<Servant> served, List<Servant> now) {
        return served.stream()
                .map(servant -> of(law, period, calendar, servant, now))
                .toList();
    }

    private static Participant of(
            Methodology law, Period period, WorkingCalendar calendar, Servant servant, List<Servant> now) {
        if (!servant.bCorps()) {
            var by = law.ranking()
                    .map(method -> method.who().by())
                    .orElse(law.presence().by());
            return new Participant(servant, Way.NONE, Verdict.not(by, "notBCorps"), Optional.empty());
        }
        var verdict = law.verdict(servant.facts(), period, calendar);
        var kpi = law.kpi().filter(method -> method.covers(servant.category()));
        if (kpi.isPresent()) {
            boolean plain = verdict.evaluated() && verdict.reasonKey().equals("present");
            return new Participant(
                    servant,
                    Way.KPI,
                    plain
                            ? new Verdict(
                                    true, false, "byKpi", List.of(), kpi.get().by())
                            : verdict,
                    verdict.evaluated() ? new Evaluators(kpi.get().evaluator(), now).of(servant) : Optional.empty());
        }
        var ranking = law.ranking().filter(method -> method.covers(servant.category()));
        if (ranking.isEmpty()) {
            return new Participant(servant, Way.NONE, verdict, Optional.empty());
        }
        var evaluator = verdict.evaluated()
                ? new Evaluators(ranking.get().evaluator(), now).of(servant)
                : Optional.<Servant>empty();
        boolean plain = verdict.reasonKey().equals("present");
        return new Participant(
                servant,
                Way.RANKING,
                plain
                        ? new Verdict(
                                true, false, "present", List.of(), ranking.get().by())
                        : verdict,
                evaluator);
    }

    /** Whether a ranking sheet is due for the person. */
    boolean hasSheet() {
        return way == Way.RANKING && verdict.evaluated();
    }

    /** Whether the person has a sheet that could go to nobody. */
    boolean lacksEvaluator() {
        return hasSheet() && evaluator.isEmpty();
    }

    /** The sheet that goes to the evaluator. */
    SheetDue sheet() {
        return new SheetDue(servant.employee(), evaluator.orElseThrow().employee(), verdict.withoutPresence());
    }
}
