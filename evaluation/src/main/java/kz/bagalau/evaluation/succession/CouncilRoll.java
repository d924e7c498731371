package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.methodology.LawText;

/**
 * A council as an act of succession finds it.
 *
 * @param people everybody in a post on the day or later, by name
 * @param open what hinders, by kind, with its count
 */
record CouncilRoll(
        UUID council,
        UUID region,
        LawText name,
        CouncilState state,
        List<UnitRow> units,
        List<PostRow> posts,
        List<PersonRow> people,
        List<HeadRow> heads,
        List<AwayRow> absences,
        List<MemberRow> members,
        List<OriginRow> origins,
        Map<Hindrance.Kind, Integer> open) {

    /** A unit that is open on the day. */
    record UnitRow(UUID id, LawText name, Optional<UUID> parent) {}

    /** A post that is open on the day. */
    record PostRow(UUID id, UUID unit, LawText title, String category, String heads) {}

    /** A person in a post; {@code since} is the first day in this very post, here or in a council before. */
    record PersonRow(
            UUID employee,
            String surname,
            String givenName,
            String patronymic,
            String email,
            String phone,
            UUID appointment,
            UUID post,
            LocalDate since) {

        String fullName() {
            return (surname + ' ' + givenName + ' ' + patronymic).strip();
        }
    }

    /** A head on the day. */
    record HeadRow(UUID employee, String kind, UUID head) {}

    /** An absence that lasts on the day or comes later. */
    record AwayRow(UUID employee, String kind, LocalDate from, LocalDate until) {}

    /** A member's line that does not end before the day. */
    record MemberRow(UUID employee, String email, UUID subject, String language, Set<String> roles) {}

    /** Where a person came from by an earlier act. */
    record OriginRow(UUID employee, UUID predecessor, UUID predecessorEmployee, LocalDate movedOn) {}

    PostRow post(UUID id) {
        return posts.stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is in post " + id));
    }
}
