package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.MarkRange;

/** Sheets whose mean falls on, or just below, the first number of a band, as near as the marks can come (¶7, R01). */
final class MeanCases {

    private static final int SHOWN_DECIMALS = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Ground ground;
    private final MarkRange marks;
    private final Set<List<BigDecimal>> seen = new LinkedHashSet<>();
    private final List<TestCase> cases = new ArrayList<>();

    private MeanCases(Ground ground) {
        this.ground = ground;
        this.marks = ground.marking().marks();
    }

    static List<TestCase> of(Ground ground) {
        MeanCases made = new MeanCases(ground);
        List<Grade> grades = ground.law().grades().grades();
        grades.subList(0, grades.size() - 1).forEach(grade -> made.around(grade.from()));
        made.outside();
        return made.cases;
    }

    private void around(BigDecimal first) {
        int decimals = ground.marking().mean().rounding().decimals();
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(TWO);
        exactly(first).ifPresent(sheet -> add(Typical.MEAN_AT_BAND, sheet, first));
        exactly(first.subtract(half)).ifPresent(sheet -> add(Typical.MEAN_HALF_A_UNIT_BELOW_BAND, sheet, first));
        ground.counts().stream()
                .flatMap(count -> below(first, count).stream())
                .max(Comparator.comparing(MeanCases::quotient))
                .ifPresent(sheet -> add(Typical.MEAN_BELOW_BAND, sheet, first));
    }

    private void add(Typical typical, List<BigDecimal> sheet, BigDecimal first) {
        if (seen.add(sheet)) {
            cases.add(ground.marked(typical, ground.person(), sheet, first));
        }
    }

    /** A sheet of exactly this mean, of the fewest marks that give it. */
    private Optional<List<BigDecimal>> exactly(BigDecimal mean) {
        return ground.counts().stream()
                .filter(count -> over(mean, count).remainder(marks.step()).signum() == 0)
                .flatMap(count -> spread(over(mean, count).divide(marks.step()).toBigInteger(), count).stream())
                .findFirst();
    }

    /** The sheet of so many marks with the highest mean below this one. */
    private Optional<List<BigDecimal>> below(BigDecimal mean, int count) {
        BigInteger steps = over(mean, count)
                .divide(marks.step(), 0, RoundingMode.CEILING)
                .toBigInteger()
                .subtract(BigInteger.ONE);
        return spread(steps, count);
    }

    /** By how much the sum of so many marks of this mean exceeds that of the lowest marks. */
    private BigDecimal over(BigDecimal mean, int count) {
        return mean.subtract(marks.from()).multiply(BigDecimal.valueOf(count));
    }

    /** Marks as equal as they can be whose sum lies so many steps above that of the lowest ones. */
    private Optional<List<BigDecimal>> spread(BigInteger steps, int count) {
        BigInteger[] each = steps.divideAndRemainder(BigInteger.valueOf(count));
        BigDecimal low = marks.from().add(marks.step().multiply(new BigDecimal(each[0])));
        int higher = each[1].intValue();
        BigDecimal high = low.add(marks.step());
        if (steps.signum() < 0 || (higher == 0 ? low : high).compareTo(marks.to()) > 0) {
            return Optional.empty();
        }
        List<BigDecimal> sheet = new ArrayList<>(Collections.nCopies(higher, high));
        sheet.addAll(Collections.nCopies(count - higher, low));
        return Optional.of(sheet);
    }

    private static BigDecimal quotient(List<BigDecimal> sheet) {
        return sheet.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sheet.size()), SHOWN_DECIMALS, RoundingMode.DOWN);
    }

    private void outside() {
        BigDecimal above = marks.to().add(marks.step());
        cases.add(ground.marked(Typical.MARK_ABOVE_RANGE, ground.person(), all(above), above));
        BigDecimal between = marks.from().add(marks.step().divide(TWO));
        cases.add(ground.marked(Typical.MARK_BETWEEN_STEPS, ground.person(), all(between), between));
    }

    private List<BigDecimal> all(BigDecimal mark) {
        return List.copyOf(Collections.nCopies(ground.counts().get(0), mark));
    }
}
