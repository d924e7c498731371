package kz.bagalau.evaluation.cycle;

import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.StandIns;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.SheetMethod;

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
     * @param standIns the orders by which somebody evaluates in another one's stead, or serves elsewhere
     */
    static List<Participant> of(
            Methodology law,
            Period period,
            WorkingCalendar calendar,
            List<Servant> served,
            List<Servant> now,
            StandIns standIns) {
        return served.stream()
                .map(servant ->
                        of(law, period, calendar, servant, now, standIns).unlessElsewhere(law, standIns))
                .toList();
    }

    /** A seconded person whom the edition leaves to the other body has no sheet here (reading R49). */
    private Participant unlessElsewhere(Methodology law, StandIns standIns) {
        var other = Optional.ofNullable(standIns.seconded().get(servant.employee()));
        return other.filter(body -> verdict.evaluated())
                .flatMap(body -> rule(law)
                        .filter(rule -> !rule.evaluatesHere(body.sentAway(), !body.sentAway()))
                        .map(rule -> new Participant(
                                servant,
                                way,
                                Verdict.not(
                                        rule.seconded()
                                                .map(EvaluatorRule.Seconded::by)
                                                .orElse(rule.by()),
                                        body.sentAway() ? "secondedAway" : "secondedHere",
                                        body.name()),
                                Optional.empty())))
                .orElse(this);
    }

    private Optional<EvaluatorRule> rule(Methodology law) {
        return switch (way) {
            case RANKING -> law.ranking().map(SheetMethod::evaluator);
            case KPI -> law.kpi().map(KpiMethod::evaluator);
            case NONE -> Optional.empty();
        };
    }

    private static Participant of(
            Methodology law,
            Period period,
            WorkingCalendar calendar,
            Servant servant,
            List<Servant> now,
            StandIns standIns) {
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
                    verdict.evaluated()
                            ? new Evaluators(kpi.get().evaluator(), now, standIns.substitutes()).of(servant)
                            : Optional.empty());
        }
        var ranking = law.ranking().filter(method -> method.covers(servant.category()));
        if (ranking.isEmpty()) {
            return new Participant(servant, Way.NONE, verdict, Optional.empty());
        }
        var evaluator = verdict.evaluated()
                ? new Evaluators(ranking.get().evaluator(), now, standIns.substitutes()).of(servant)
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
