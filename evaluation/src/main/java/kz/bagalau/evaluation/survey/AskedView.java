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
 * @param self the circle in which others are asked about the reader, where the edition asks him himself too
 * @param workingDaysLeft working days up to it; 0 today
 */
public record AskedView(
        Period period,
        Citation by,
        int min,
        LocalDate until,
        int workingDaysLeft,
        List<AskedLine> lines,
        Optional<UUID> self) {

    /** How many answers are awaited, as far as it has been written. */
    public long waiting() {
        return lines.stream().filter(line -> !line.answered()).count();
    }

    /**
     * One servant.
     *
     * @param asked how many are asked about him, the reader among them
     * @param answered whether the reader's answer has been noted; that is done later than it comes
     */
    public record AskedLine(UUID circle, String name, LawText post, int asked, boolean answered) {}
}
