package kz.bagalau.evaluation.provisioning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.methodology.LawText;

/**
 * The councils of the caller's regions in the sign-in service.
 *
 * @param setUp whether the portal has a key to it at all
 */
public record RegionAccountsView(boolean setUp, List<Line> councils) {

    public RegionAccountsView {
        councils = List.copyOf(councils);
    }

    /** The line of that short name; none for a name that is no council's, or none at all. */
    public Optional<Line> of(String code) {
        return councils.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** How many councils differ from their register or could not be brought in. */
    public int troubled() {
        return (int) councils.stream().filter(Line::troubled).count();
    }

    /**
     * One council.
     *
     * @param organized whether it has its organization
     * @param done how many of the {@code steps} are done; no steps when nobody has asked for it
     * @param people its members of this day
     * @param lettersFailed how many letters did not leave
     * @param drifts in how many things the last look found a difference
     * @param checkedAt when that was
     * @param checkTrouble why the last look was none
     */
    public record Line(
            UUID id,
            String code,
            LawText name,
            CouncilState state,
            Optional<String> reason,
            Optional<String> by,
            Optional<Instant> at,
            boolean organized,
            int steps,
            int done,
            boolean failed,
            boolean working,
            int people,
            int accounts,
            int invited,
            int lettersFailed,
            int signedIn,
            int drifts,
            Optional<Instant> checkedAt,
            Optional<String> checkTrouble) {

        /** Whether somebody has to look. */
        public boolean troubled() {
            return failed || drifts > 0 || lettersFailed > 0 || checkTrouble.isPresent();
        }

        /** Whether its people were counted: the portal has had to do with its accounts. */
        public boolean seen() {
            return steps > 0 || checkedAt.isPresent();
        }

        /** How it stands: the words are {@code directory.standing.<standing>}. */
        public String standing() {
            if (working) {
                return "working";
            }
            if (failed) {
                return "failed";
            }
            if (drifts > 0) {
                return "drift";
            }
            if (steps == 0) {
                return organized ? "before" : "none";
            }
            return steps == done ? "done" : "waiting";
        }

        /** Whether its people may act. */
        public boolean works() {
            return state == CouncilState.ACTIVE;
        }
    }
}
