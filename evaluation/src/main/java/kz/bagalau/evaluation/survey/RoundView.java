package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.Respondents;

/**
 * The survey of a period as HR sees it. Nothing here tells who has answered.
 *
 * @param periods the periods that have a round, the latest first
 * @param by the paragraph of the method
 * @param rule who is asked, and how many
 * @param dueBy the paragraph of the last day
 * @param due the last day of the evaluation
 * @param round its number; empty while it is not prepared
 * @param version how often it has changed
 * @param state {@code NONE} while it is not prepared
 * @param answersUntil the last day for an answer; until the launch, the one that is proposed
 * @param paper what the edition lets a prepared or running round do on paper
 */
public record RoundView(
        Period period,
        List<Period> periods,
        Citation by,
        Respondents rule,
        Citation dueBy,
        LocalDate due,
        Optional<UUID> round,
        int version,
        String state,
        LocalDate answersUntil,
        Optional<Paper> paper,
        List<CircleLine> circles,
        RoundCounts counts) {

    /** Whether the circles may still be changed. */
    public boolean prepared() {
        return state.equals(RoundState.PREPARED.name());
    }

    /** Whether the reports may be read. */
    public boolean closed() {
        return state.equals(RoundState.CLOSED.name());
    }

    /** How many circles are formed. */
    public long formed() {
        return circles.stream().filter(CircleLine::formed).count();
    }

    /** How many circles answer on paper. */
    public long onPaper() {
        return circles.stream().filter(circle -> circle.paper().isPresent()).count();
    }

    /** How many servants have no circle, since too few could be asked. */
    public long tooSmall() {
        return circles.size() - formed();
    }

    /**
     * The circle of one servant.
     *
     * @param own whether it is the reader's own: its members are not shown to him
     * @param size how many are in it; from the launch on, how many were in it then
     * @param people who is asked; from the launch on nobody's name, since the lists of two days would tell who has declined.
     *     Those who answer on paper stay named: nobody declines there, and somebody hands them their sheets
     * @param choice the circle whose way HR may still choose
     * @param paper that it answers on paper
     * @param report the number of the report, once the round is closed
     */
    public record CircleLine(
            String name,
            LawText post,
            boolean formed,
            boolean own,
            int size,
            List<PersonLine> people,
            Optional<UUID> choice,
            Optional<PaperLine> paper,
            Optional<UUID> report) {}

    /**
     * Paper in a round.
     *
     * @param days how many working days there are for entering the sheets
     * @param until the last of them, once the round is launched with such a circle
     */
    public record Paper(int days, Optional<LocalDate> until) {}

    /**
     * A circle that answers on paper.
     *
     * @param reason why; empty for a reader about whom it answers
     * @param state how far its sheets have come; empty before the launch
     * @param sheets where they are printed and entered; empty for a reader who belongs to the circle
     */
    public record PaperLine(String reason, Optional<SheetsView.State> state, Optional<UUID> sheets) {}

    /** One who is to be asked. */
    public record PersonLine(UUID line, String name, Respondents.Kind kind) {}

    /**
     * The whole round in numbers.
     *
     * @param asked how many are asked in the portal
     * @param answered how many of them have answered, as it was last written
     * @param declined how many did not want to answer
     * @param reasons why, once there are as many as a circle has at least; empty before
     */
    public record RoundCounts(int asked, int answered, int declined, Map<DeclineReason, Long> reasons) {}
}
