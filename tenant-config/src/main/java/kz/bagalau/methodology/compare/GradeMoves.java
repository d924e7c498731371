package kz.bagalau.methodology.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;

/** Which means change their grade when one scale takes another's place, from which to which (¶7). */
final class GradeMoves {

    /** A stretch of means that all leave one grade for one other. */
    private record Stretch(BigDecimal from, BigDecimal to, GradeRank was, GradeRank is) {

        boolean goesOn(Stretch next) {
            return was == next.was && is == next.is;
        }

        Effect effect() {
            return Effect.of(Effect.Kind.MEANS_CHANGE_GRADE, from, to, was, is);
        }
    }

    private GradeMoves() {}

    static List<Effect> between(GradeScale before, GradeScale changed) {
        if (before.grades().equals(changed.grades())) {
            return List.of();
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(before.decimals(), changed.decimals()));
        BigDecimal last = highest(before).max(highest(changed));
        List<Stretch> stretches = new ArrayList<>();
        boolean broken = true;
        for (BigDecimal mean = lowest(before).min(lowest(changed)); mean.compareTo(last) <= 0; mean = mean.add(unit)) {
            Optional<Stretch> here = at(mean, before, changed);
            if (here.isPresent()
                    && !broken
                    && stretches.get(stretches.size() - 1).goesOn(here.get())) {
                Stretch longer = stretches.remove(stretches.size() - 1);
                stretches.add(new Stretch(longer.from(), mean, longer.was(), longer.is()));
            } else {
                here.ifPresent(stretches::add);
            }
            broken = here.isEmpty();
        }
        return stretches.stream().map(Stretch::effect).toList();
    }

    private static Optional<Stretch> at(BigDecimal mean, GradeScale before, GradeScale changed) {
        Optional<GradeRank> was = before.find(mean).map(Grade::rank);
        Optional<GradeRank> is = changed.find(mean).map(Grade::rank);
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? Optional.empty()
                : Optional.of(new Stretch(mean, mean, was.get(), is.get()));
    }

    private static BigDecimal lowest(GradeScale scale) {
        return scale.grades().get(scale.grades().size() - 1).from();
    }

    private static BigDecimal highest(GradeScale scale) {
        return scale.grades().get(0).to();
    }
}
