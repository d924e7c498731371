package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.platform.security.Role;

/**
 * One person with his history, newest first. No mark and no result is in it.
 *
 * @param version what a change must name, so that nobody overwrites another one's change
 * @param former how the person was named and reached before
 * @param roles what the person may be in the portal
 * @param headed the short names of those whose head, of either kind, is this person
 * @param posts to which the person can be transferred
 * @param candidates who could head the person
 */
public record EmployeeView(
        UUID id,
        int version,
        String fullName,
        String shortName,
        NameView name,
        String email,
        String phone,
        PersonState state,
        List<AppointmentView> appointments,
        List<HeadView> heads,
        List<AbsenceView> absences,
        List<FormerView> former,
        Set<Role> roles,
        List<String> headed,
        List<PostChoiceView> posts,
        List<CandidateView> candidates) {

    /** A post held from a day, until a day when it has ended. */
    public record AppointmentView(
            LawText post,
            LawText unit,
            String category,
            LocalDate from,
            Optional<LocalDate> until,
            String order,
            String endingOrder) {}

    /** A head from a day, until a day when another one followed. */
    public record HeadView(HeadKind kind, String name, LocalDate from, Optional<LocalDate> until) {}

    /** An absence. */
    public record AbsenceView(UUID id, AbsenceSpan span) {}

    /** How the person was named and reached until a day. */
    public record FormerView(String fullName, String email, LocalDate until) {}

    /** The parts of which the name consists, for the form. */
    public record NameView(String surname, String givenName, String patronymic) {}

    /** The post held last. */
    public AppointmentView post() {
        return appointments.get(0);
    }

    /** Whether the person has left, or it is settled when. */
    public boolean leaving() {
        return post().until().isPresent();
    }
}
