package kz.bagalau.methodology.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.calibration.Vote.Ballot;
import kz.bagalau.methodology.calibration.Vote.Correction;
import kz.bagalau.methodology.calibration.Vote.Majority;
import kz.bagalau.methodology.calibration.Vote.Outcome;
import kz.bagalau.methodology.calibration.Vote.Quorum;
import kz.bagalau.methodology.calibration.Vote.Tie;
import kz.bagalau.methodology.term.Counting;
import kz.bagalau.methodology.term.StartsWith;
import kz.bagalau.methodology.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vote on a correction comes to (¶41, R19). */
class VoteTest {

    private static final Citation BY = Citation.of("41");

    @ParameterizedTest(name = "¶41, R19, {0}: {1} for, {2} against, {3} present of {4}: {5}")
    @CsvSource({
        // more than half of those present: an abstention counts among them
        "MEMBERS_PRESENT, 3, 2, 5, 7, CORRECTED",
        "MEMBERS_PRESENT, 2, 3, 5, 7, KEPT",
        "MEMBERS_PRESENT, 2, 1, 5, 7, KEPT",
        "MEMBERS_PRESENT, 3, 1, 6, 7, KEPT",
        "MEMBERS_PRESENT, 4, 2, 6, 7, CORRECTED",
        // more than half of the whole composition, present or not
        "ALL_MEMBERS, 3, 2, 5, 7, KEPT",
        "ALL_MEMBERS, 4, 1, 5, 7, CORRECTED",
        "ALL_MEMBERS, 4, 2, 6, 8, KEPT",
        "ALL_MEMBERS, 5, 1, 6, 8, CORRECTED",
        // two thirds at least of those present
        "TWO_THIRDS_OF_THE_PRESENT, 4, 2, 6, 7, CORRECTED",
        "TWO_THIRDS_OF_THE_PRESENT, 3, 2, 5, 7, KEPT",
        "TWO_THIRDS_OF_THE_PRESENT, 4, 1, 5, 7, CORRECTED",
        // nobody votes for it: not a tie, the mark stays
        "MEMBERS_PRESENT, 0, 0, 5, 7, KEPT"
    })
    void a_mark_is_corrected_by_the_majority_of_the_edition(
            Majority majority, int votesFor, int against, int present, int members, Outcome outcome) {
        Vote vote = vote(majority, Tie.CHAIR_DECIDES, Optional.empty(), Optional.empty());

        assertThat(vote.outcome(votesFor, against, present, members, true)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "¶41, R19, {0}: 2 for, 2 against, upwards {1}: {2}")
    @CsvSource({
        "KEEPS_THE_MARK, true, KEPT",
        "KEEPS_THE_MARK, false, KEPT",
        "CHAIR_DECIDES, true, CHAIR_DECIDES",
        "CHAIR_DECIDES, false, CHAIR_DECIDES",
        "FOR_THE_SERVANT, true, CORRECTED",
        "FOR_THE_SERVANT, false, KEPT"
    })
    void equal_votes_are_decided_as_the_edition_says(Tie tie, boolean upwards, Outcome outcome) {
        Vote vote = vote(Majority.MEMBERS_PRESENT, tie, Optional.empty(), Optional.empty());

        assertThat(vote.outcome(2, 2, 4, 5, upwards)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "¶38: {0} %: {1} of {2} present: quorum {3}")
    @CsvSource({
        ", 2, 4, false",
        ", 3, 4, true",
        ", 3, 5, true",
        "50, 2, 4, true",
        "50, 2, 5, false",
        "66, 3, 5, false",
        "66, 4, 6, true",
        "100, 4, 5, false",
        "100, 5, 5, true"
    })
    void without_a_quorum_nothing_is_decided(Integer percent, int present, int members, boolean quorum) {
        Optional<Quorum> rule = Optional.ofNullable(percent).map(given -> new Quorum(Citation.of("38"), given));
        Vote vote = vote(Majority.MEMBERS_PRESENT, Tie.KEEPS_THE_MARK, rule, Optional.empty());

        assertThat(vote.hasQuorum(present, members)).isEqualTo(quorum);
        assertThat(vote.outcome(present, 0, present, members, true))
                .isEqualTo(quorum ? Outcome.CORRECTED : Outcome.NO_QUORUM);
    }

    @Test
    void a_vote_is_secret_only_where_the_edition_says_so() {
        assertThat(vote(Majority.ALL_MEMBERS, Tie.KEEPS_THE_MARK, Optional.empty(), Optional.of(Ballot.SECRET))
                        .isSecret())
                .isTrue();
        assertThat(vote(Majority.ALL_MEMBERS, Tie.KEEPS_THE_MARK, Optional.empty(), Optional.of(Ballot.OPEN))
                        .isSecret())
                .isFalse();
        assertThat(vote(Majority.ALL_MEMBERS, Tie.KEEPS_THE_MARK, Optional.empty(), Optional.empty())
                        .isSecret())
                .isFalse();
    }

    private static Vote vote(Majority majority, Tie tie, Optional<Quorum> quorum, Optional<Ballot> ballot) {
        return new Vote(
                BY,
                majority,
                List.of(Correction.UP, Correction.DOWN),
                LawText.kk("түзету"),
                false,
                tie,
                new Term(BY, 3, StartsWith.MINUTES_SIGNED, Counting.FROM_NEXT_WORKING_DAY),
                quorum,
                ballot);
    }
}
