package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.audit.Recorded;

/** People of one council went over into another by an act; both and their region have it in their trails. */
public record CouncilSucceeded(
        UUID predecessor,
        UUID successor,
        LawText predecessorName,
        LawText successorName,
        LocalDate day,
        String number,
        String title,
        int moved)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return predecessor.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "predecessor",
                predecessorName.kk(),
                "successor",
                successorName.kk(),
                "successorNumber",
                successor,
                "day",
                day,
                "act",
                number,
                "title",
                title,
                "moved",
                moved);
    }
}
