package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.presence.AbsenceSpan;

/**
 * One person with his history, newest first. No mark and no result is in it.
 *
 * @param version what a change must name, so that nobody overwrites another one's change
 * @param candidates who could head the person
 */
public record EmployeeView(
        UUID id,
        int version,
        String fullName,
        String shortName,
        String email,
        String phone,
        PersonState state,
        List<AppointmentView> appointments,
        List<HeadView> heads,
        List<AbsenceView> absences,
        List<CandidateView> candidates) {

    /** A post held from a day, until a day when it has ended. */
    public record AppointmentView(
            LawText post, LawText unit, String category, LocalDate from, Optional<LocalDate> until) {}

    /** A head from a day, until a day when another one followed. */
    public record HeadView(HeadKind kind, String name, LocalDate from, Optional<LocalDate> until) {}

    /** An absence. */
    public record AbsenceView(UUID id, AbsenceSpan span) {}

    /** A person who is in service and does not stand below this one. */
    public record CandidateView(UUID id, String fullName) {}

    /** The post held last. */
    public AppointmentView post() {
        return appointments.get(0);
    }

    /** Whether the person has left, or it is settled when. */
    public boolean leaving() {
        return post().until().isPresent();
    }
}
