package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Require;

/** The scale of ¶7, best grade first: no gap wider than one unit of the bands' last decimal, no overlap. */
public record GradeScale(Citation by, List<Grade> grades) {

    public GradeScale {
        Objects.requireNonNull(by, "by");
        grades = List.copyOf(grades);
        Require require = Require.that(
                grades.stream().map(Grade::rank).toList().equals(List.of(GradeRank.values())), "gradeRanks");
        BigDecimal unit = unit(grades);
        for (int i = 1; i < grades.size(); i++) {
            BigDecimal below = grades.get(i).to();
            BigDecimal above = grades.get(i - 1).from();
            require.and(below.add(unit).compareTo(above) >= 0, "gradeGap", below, above)
                    .and(below.compareTo(above) < 0, "gradeOverlap", below, above);
        }
        require.orUnfit();
    }

    /** The grade of a mean. */
    public Grade of(Mean mean) {
        return find(mean.value()).orElseThrow(() -> new Refused(new MeanInNoGrade(by, mean.value())));
    }

    /** The grade in whose band the number lies, if there is one. */
    public Optional<Grade> find(BigDecimal mean) {
        return grades.stream().filter(grade -> grade.contains(mean)).findFirst();
    }

    /** The grade of this rank. */
    public Grade of(GradeRank rank) {
        return grades.get(rank.ordinal());
    }

    /** Whether every mean of such marks finds its grade. */
    public boolean covers(MarkRange marks) {
        return grades.get(grades.size() - 1).from().compareTo(marks.from()) <= 0
                && grades.get(0).to().compareTo(marks.to()) >= 0;
    }

    /** How many decimals the bands are written with: 2 for 3.99. */
    public int decimals() {
        return decimals(grades);
    }

    /** One unit of the last decimal: 0.01 for 3.99. */
    private static BigDecimal unit(List<Grade> grades) {
        return BigDecimal.ONE.movePointLeft(decimals(grades));
    }

    private static int decimals(List<Grade> grades) {
        return grades.stream()
                .flatMap(grade -> Stream.of(grade.from(), grade.to()))
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
    }
}
