package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * One band of ¶7.
 *
 * @param label the label as the list of ¶7 spells it (R17)
 * @param variants other spellings of the same label inside the act
 */
public record Grade(GradeRank rank, BigDecimal from, BigDecimal to, LawText label, List<String> variants) {

    public Grade {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(label, "label");
        variants = List.copyOf(variants);
        Require.that(from.compareTo(to) <= 0, "gradeFromTo", from, to).orUnfit();
    }

    boolean contains(BigDecimal mean) {
        return mean.compareTo(from) >= 0 && mean.compareTo(to) <= 0;
    }
}
