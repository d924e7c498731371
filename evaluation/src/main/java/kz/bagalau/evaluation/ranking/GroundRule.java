package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;

/**
 * Which marks need a ground in the sheet's «Негіздеме» column. No paragraph asks for one: it is the council's own
 * setting, and every page that shows it says so. Asked for are the extremes as the edition draws them: a mark inside
 * the band of the lowest grade, and the highest mark there is (reading R33).
 */
public record GroundRule(boolean asked, GradeScale grades, MarkRange marks) {

    /** The key of the council's setting. */
    public static final String SETTING = "ranking.reasonForExtremes";

    /** Whether this mark needs a ground. */
    public boolean asksFor(Score mark) {
        return asked
                && (highest(mark)
                        || lowestGrade().map(grade -> inside(grade, mark)).orElse(false));
    }

    /** The marks that need a ground, for the hint on the page. */
    public List<Score> extremes() {
        return marks.choices().stream().filter(this::asksFor).toList();
    }

    boolean missingFor(RankingMark mark) {
        return missingFor(mark.value(), mark.comment());
    }

    boolean missingFor(Optional<Score> mark, String ground) {
        return ground.isBlank() && mark.map(this::asksFor).orElse(false);
    }

    private boolean highest(Score mark) {
        return mark.value().compareTo(marks.to()) == 0;
    }

    private Optional<Grade> lowestGrade() {
        return grades.grades().stream()
                .filter(grade -> grade.rank() == GradeRank.UNSATISFACTORY)
                .findFirst();
    }

    private static boolean inside(Grade grade, Score mark) {
        return grade.from().compareTo(mark.value()) <= 0 && mark.value().compareTo(grade.to()) <= 0;
    }
}
