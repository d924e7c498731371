package kz.bagalau.evaluation.ranking;

import java.util.Optional;
import kz.bagalau.methodology.score.Score;

/**
 * One place of the grid.
 *
 * @param parameter the key of the column
 * @param applies whether the servant's sheet has this parameter at all
 * @param version what the next change must have seen
 * @param mark the mark, if given
 * @param ground the ground of the mark, «Негіздеме»
 * @param previous the mark of the quarter before, if this reader may know it (paragraph 20)
 * @param groundMissing whether the council wants a ground that is not there yet
 */
public record MarkView(
        String parameter,
        boolean applies,
        int version,
        Optional<Score> mark,
        String ground,
        Optional<Score> previous,
        boolean groundMissing) {

    static MarkView none(String parameter) {
        return new MarkView(parameter, false, 0, Optional.empty(), "", Optional.empty(), false);
    }
}
