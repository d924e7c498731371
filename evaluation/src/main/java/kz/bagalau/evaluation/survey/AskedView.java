package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * About whom the reader is asked in one round.
 *
 * @param min from how many answers on anything is shown
 * @param until the last day for an answer
 * @param self what the edition asks the reader about himself, where others are asked about him
 * @param workingDaysLeft working days up to it; 0 today
 */
public record AskedView(
        Period period,
        Citation by,
        int min,
        LocalDate until,
        int workingDaysLeft,
        List<AskedLine> lines,
        Optional<OwnLine> self) {

    /** How many answers are awaited, as far as it has been written. */
    public long waiting() {
        return lines.stream()
                .filter(line -> !line.answered() && !line.onPaper())
                .count();
    }

    /** How many he answers on paper. */
    public long onPaper() {
        return lines.stream().filter(AskedLine::onPaper).count();
    }

    /**
     * One servant.
     *
     * @param asked how many are asked about him, the reader among them
     * @param answered whether the reader's answer has been noted; that is done later than it comes
     * @param onPaper whether all who are asked about him answer on paper
     */
    public record AskedLine(UUID circle, String name, LawText post, int asked, boolean answered, boolean onPaper) {}

    /**
     * The reader's own questions about himself.
     *
     * @param circle in which others are asked about him
     * @param by the paragraph that lets him answer
     * @param unanswered how many questions he has not answered
     */
    public record OwnLine(UUID circle, Citation by, int unanswered) {}
}
