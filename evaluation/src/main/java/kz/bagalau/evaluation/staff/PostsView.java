package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** Every post of the council, the closed ones included. */
public record PostsView(List<PostLineView> posts) {

    /**
     * A post with its unit.
     *
     * @param version what a change must name
     * @param category the category, empty outside the administrative state service
     * @param holders who holds it today
     */
    public record PostLineView(
            UUID id,
            int version,
            UUID unit,
            LawText unitName,
            LawText title,
            String category,
            HeadOf heads,
            Optional<LocalDate> closed,
            List<CandidateView> holders) {}
}
