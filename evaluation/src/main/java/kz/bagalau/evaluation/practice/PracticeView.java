package kz.bagalau.evaluation.practice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Role;

/**
 * The practice council as HR meets it: from outside, whether there is one; from inside, in whose place he can act.
 *
 * @param since when it was begun; empty outside of it while there is none
 * @param period the made-up quarter, also one that is still to be made up; empty while no edition governs any
 * @param edition the name of the edition that governs it
 * @param wipedAt at what hour of the night it is wiped
 * @param people those of the practice council; none from outside
 */
public record PracticeView(
        boolean inside,
        Optional<Instant> since,
        Optional<Period> period,
        Optional<String> edition,
        LocalTime wipedAt,
        List<PersonView> people) {

    /** Somebody made up, with his post and what he may be, the most first; {@code current} is he in whose place the caller acts now. */
    public record PersonView(UUID id, String name, Optional<LawText> post, List<Role> roles, boolean current) {}
}
