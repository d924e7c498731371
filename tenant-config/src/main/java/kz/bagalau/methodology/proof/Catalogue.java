package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.RecordedFact;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * The typical cases, made from the numbers of any methodology: what is worth trying lies where its own rules have their
 * edges. They expect nothing by themselves; HR looks at an outcome and may keep it as an expectation.
 */
public final class Catalogue {

    private static final long BEFORE = 100;

    private Catalogue() {}

    /**
     * The typical cases of a methodology, in the last periods that ended before the day.
     *
     * @throws Refused when a due day of these periods falls into a year whose calendar is not published
     */
    public static TestCases of(Methodology law, LocalDate day, WorkingCalendar calendar) {
        List<TestCase> cases = new ArrayList<>();
        Stream.of(MethodKind.KPI, MethodKind.RANKING)
                .flatMap(method -> Ground.of(law, method, day).stream())
                .forEach(ground -> cases.addAll(of(ground, calendar)));
        return new TestCases(cases);
    }

    private static List<TestCase> of(Ground ground, WorkingCalendar calendar) {
        List<TestCase> cases = new ArrayList<>(PresenceCases.of(ground, calendar));
        cases.addAll(MeanCases.of(ground));
        if (ground.method() == MethodKind.KPI) {
            cases.addAll(KpiCases.of(ground));
        } else {
            cases.addAll(delegation(ground));
        }
        cases.addAll(penalties(ground));
        cases.addAll(years(ground));
        return cases;
    }

    private static List<TestCase> delegation(Ground ground) {
        return ground.law().ranking().flatMap(SheetMethod::delegation).stream()
                .flatMap(rule -> Stream.of(
                        among(ground, Typical.DELEGATION_AT_NUMBER, rule.above()),
                        among(ground, Typical.DELEGATION_ABOVE_NUMBER, rule.above() + 1)))
                .toList();
    }

    private static TestCase among(Ground ground, Typical typical, int servants) {
        return ground.marked(typical, ground.person().among(servants), List.of(), servants);
    }

    private static List<TestCase> penalties(Ground ground) {
        LocalDate first = ground.period().firstDay();
        return ground.law().caps().stream()
                .filter(cap -> cap.methods().contains(ground.method()))
                .map(Cap::fact)
                .distinct()
                .flatMap(fact -> Stream.of(
                        penalty(ground, Typical.PENALTY, new RecordedFact(fact, first, Optional.empty()), first),
                        penalty(
                                ground,
                                Typical.PENALTY_LAPSED,
                                new RecordedFact(fact, first.minusDays(BEFORE), Optional.of(first.minusDays(1))),
                                first.minusDays(1))))
                .toList();
    }

    private static TestCase penalty(Ground ground, Typical typical, RecordedFact fact, LocalDate day) {
        return ground.marked(typical, ground.person().with(fact), ground.highest(), fact.kind(), day);
    }

    /** All periods of a year, the last of them one unit below the best grade; and one period fewer than are asked. */
    private static List<TestCase> years(Ground ground) {
        var yearly = ground.law().yearly();
        if (!yearly.covers(ground.method())) {
            return List.of();
        }
        int all = yearly.periods().isEmpty()
                ? ground.marking().period().perYear()
                : yearly.periods().size();
        BigDecimal best = ground.law().grades().of(GradeRank.EFFECTIVE).from();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(yearly.rounding().decimals());
        List<BigDecimal> means = new ArrayList<>(Collections.nCopies(all - 1, best));
        means.add(best.subtract(unit));
        List<TestCase> cases = new ArrayList<>(List.of(ground.year(Typical.YEAR_OF_ALL_PERIODS, means)));
        if (yearly.atLeast() > 1) {
            cases.add(
                    ground.year(Typical.YEAR_OF_TOO_FEW, List.copyOf(Collections.nCopies(yearly.atLeast() - 1, best))));
        }
        return cases;
    }
}
