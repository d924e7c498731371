package kz.bagalau.votes;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.environment.Run;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The small form of {@code ./prove votes}; last of all, because it kills the portal (paragraph 41). */
@Order(91)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VotesIT {

    private static final int SESSIONS = 10;

    @Test
    void one_member_has_one_vote_and_the_tally_is_what_was_voted_though_the_portal_is_killed() {
        Figures figures = new VotesUnderKills(Run.portal(), SESSIONS, 1).run();

        assertThat(figures.faults).isEmpty();
        assertThat(figures.votes).isEqualTo(SESSIONS * ReadySessions.MEMBERS);
        assertThat(figures.kills).hasSize(1);
        assertThat(figures.cut).as("the kill cut requests off").hasPositiveValue();
        assertThat(figures.refused).as("races had something to refuse").hasPositiveValue();
    }
}
