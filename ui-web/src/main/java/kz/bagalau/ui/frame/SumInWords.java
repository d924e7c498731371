package kz.bagalau.ui.frame;

import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.ui.words.Words;

/** How a mean comes about, written out. */
public final class SumInWords {

    private SumInWords() {}

    /** (4 + 4 + 3 + 4) ÷ 4 = 15 ÷ 4 = 3,75. */
    public static String of(List<Score> marks, Mean mean, Words words) {
        String terms = marks.stream().map(mark -> words.number(mark.value())).collect(Collectors.joining(" + "));
        return "(" + terms + ") ÷ " + mean.count() + " = " + words.number(mean.sum()) + " ÷ " + mean.count() + " = "
                + words.number(mean.unrounded());
    }

    /** The mean before and after rounding; with a remark when it stays the same. */
    public static String rounding(ArithmeticView arithmetic, Words words) {
        Mean mean = arithmetic.mean().orElseThrow();
        return arithmetic.rounded()
                ? words.number(mean.unrounded()) + " → " + words.number(mean.value())
                : words.with("result.rounding.none", words.number(mean.value()));
    }
}
