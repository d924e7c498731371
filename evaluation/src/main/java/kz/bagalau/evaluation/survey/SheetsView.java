package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * A circle that answers on paper: its blank, the same for everybody who is asked, and whether its sheets may be entered.
 *
 * @param by the paragraph by which the survey is held on paper
 * @param min fewer sheets than so many are not entered
 * @param asked how many sheets are handed out
 * @param answersUntil the last day on which a sheet is handed in
 * @param enterUntil the last day on which sheets are entered
 */
public record SheetsView(
        UUID circle,
        Period period,
        Citation by,
        String fullName,
        LawText post,
        int min,
        int asked,
        LocalDate answersUntil,
        LocalDate enterUntil,
        State state,
        List<GroupView> groups,
        List<LawText> scale) {

    /** How far the sheets have come. */
    public enum State {
        /** They are out. */
        AWAITED,
        /** They may be entered now. */
        TO_ENTER,
        ENTERED,
        /** The last day is over. */
        OVER
    }

    /** How many questions there are. */
    public int questions() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    /** How many sheets there may be. */
    public List<Integer> counts() {
        return IntStream.rangeClosed(min, asked).boxed().toList();
    }
}
