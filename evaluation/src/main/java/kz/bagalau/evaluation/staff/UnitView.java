package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * One unit with its names and posts.
 *
 * @param version what a change must name
 * @param within the unit around it
 */
public record UnitView(
        UUID id,
        int version,
        LocalDate today,
        LawText name,
        Optional<LawText> within,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        List<FormerUnitView> former,
        List<PostView> posts) {

    /** A name that the unit bore until a day. */
    public record FormerUnitView(LawText name, LocalDate until) {}

    /**
     * A post of the unit.
     *
     * @param holders who holds it today
     */
    public record PostView(
            UUID id,
            int version,
            LawText title,
            String category,
            HeadOf heads,
            Optional<LocalDate> closed,
            List<CandidateView> holders) {}

    /** Whether there is a post that could be closed. */
    public boolean closable() {
        return posts.stream()
                .anyMatch(post -> post.closed().isEmpty() && post.holders().isEmpty());
    }
}
