package kz.bagalau.methodology.calibration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.term.Term;

/**
 * How the final mark is adopted (¶41); what the text leaves open is read (R19).
 *
 * @param correctionWording whether a correction "is made" or "may be made", in the words of the text
 * @param placedWithin the minutes are placed in the system
 * @param quorum how much of the composition must be present; empty: more than half of it (R19)
 * @param ballot open or secret; empty: the text does not say, the vote is open
 */
public record Vote(
        Citation by,
        Majority majority,
        List<Correction> corrections,
        LawText correctionWording,
        boolean evaluatorVotes,
        Tie tie,
        Term placedWithin,
        Optional<Quorum> quorum,
        Optional<Ballot> ballot) {

    /** Of whom a majority is counted. */
    public enum Majority {
        MEMBERS_PRESENT,
        ALL_MEMBERS,
        /** Two thirds at least of the members present. */
        TWO_THIRDS_OF_THE_PRESENT
    }

    /** The direction in which a mark may be corrected. */
    public enum Correction {
        UP,
        DOWN
    }

    /** What an equal division does. */
    public enum Tie {
        KEEPS_THE_MARK,
        CHAIR_DECIDES,
        /** The outcome that is better for the servant. */
        FOR_THE_SERVANT
    }

    /** Whether it is seen who votes how. */
    public enum Ballot {
        OPEN,
        SECRET
    }

    /**
     * How much of the composition must be present.
     *
     * @param percent per cent of all members, at least; 100: all of them
     */
    public record Quorum(Citation by, int percent) {
        public Quorum {
            Objects.requireNonNull(by, "by");
            Require.that(percent >= 1 && percent <= HUNDRED, "quorumPercent", percent)
                    .orUnfit();
        }
    }

    /** What a vote on a correction comes to. */
    public enum Outcome {
        NO_QUORUM,
        CORRECTED,
        KEPT,
        /** The votes are equal and the edition lets the chair decide. */
        CHAIR_DECIDES
    }

    private static final int HUNDRED = 100;

    public Vote {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(majority, "majority");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(correctionWording, "correctionWording");
        Objects.requireNonNull(placedWithin, "placedWithin");
        corrections = List.copyOf(corrections);
    }

    /** Whether so many of the members can decide. */
    public boolean hasQuorum(int present, int members) {
        return quorum.map(rule -> present * HUNDRED >= rule.percent() * members).orElse(present * 2 > members);
    }

    /** Whether nobody may learn who voted how. */
    public boolean isSecret() {
        return ballot.equals(Optional.of(Ballot.SECRET));
    }

    /**
     * The outcome of a vote on a correction.
     *
     * @param upwards whether the correction raises the mark
     */
    public Outcome outcome(int votesFor, int votesAgainst, int present, int members, boolean upwards) {
        if (!hasQuorum(present, members)) {
            return Outcome.NO_QUORUM;
        }
        if (votesFor > 0 && votesFor == votesAgainst) {
            return switch (tie) {
                case KEEPS_THE_MARK -> Outcome.KEPT;
                case CHAIR_DECIDES -> Outcome.CHAIR_DECIDES;
                case FOR_THE_SERVANT -> upwards ? Outcome.CORRECTED : Outcome.KEPT;
            };
        }
        boolean adopted =
                switch (majority) {
                    case MEMBERS_PRESENT -> votesFor * 2 > present;
                    case ALL_MEMBERS -> votesFor * 2 > members;
                    case TWO_THIRDS_OF_THE_PRESENT -> votesFor * 3 >= present * 2;
                };
        return adopted ? Outcome.CORRECTED : Outcome.KEPT;
    }
}
