package kz.bagalau.methodology.calibration;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.term.Term;

/**
 * How the final mark is adopted (¶41); what the text leaves open is read (R19).
 *
 * @param correctionWording whether a correction "is made" or "may be made", in the words of the text
 * @param placedWithin the minutes are placed in the system
 */
public record Vote(
        Citation by,
        Majority majority,
        List<Correction> corrections,
        LawText correctionWording,
        boolean evaluatorVotes,
        Tie tie,
        Term placedWithin) {

    /** Of whom a majority is counted. */
    public enum Majority {
        MEMBERS_PRESENT,
        ALL_MEMBERS
    }

    /** The direction in which a mark may be corrected. */
    public enum Correction {
        UP,
        DOWN
    }

    /** What an equal division does. */
    public enum Tie {
        KEEPS_THE_MARK,
        CHAIR_DECIDES
    }

    public Vote {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(majority, "majority");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(correctionWording, "correctionWording");
        Objects.requireNonNull(placedWithin, "placedWithin");
        corrections = List.copyOf(corrections);
    }
}
