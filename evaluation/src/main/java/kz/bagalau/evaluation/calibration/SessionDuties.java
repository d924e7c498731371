package kz.bagalau.evaluation.calibration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.Happening;

/**
 * What a standing case makes of the duties of paragraphs 12, 13 and 38-41: what has happened and when, so that the next
 * term runs from there; which of them are done; in which a member of the session acts.
 */
public final class SessionDuties {

    private final CalibrationCase standing;
    private final ZoneId zone;

    /**
     * The duties of this case.
     *
     * @param zone that of the Republic, by which a moment is a day
     */
    public SessionDuties(CalibrationCase standing, ZoneId zone) {
        this.standing = standing;
        this.zone = zone;
    }

    /** Whom the case is about. */
    public UUID employee() {
        return standing.employee();
    }

    /** What has happened, on its day; the portal receives a request when it is sent. */
    public Map<Happening, LocalDate> happened() {
        Map<Happening, LocalDate> happened = new EnumMap<>(Happening.class);
        happened.put(Happening.SERVANT_APPLIED, standing.requestedOn());
        happened.put(Happening.REQUEST_RECEIVED, standing.requestedOn());
        standing.concludedAt().map(this::day).ifPresent(day -> happened.put(Happening.SESSION_HELD, day));
        standing.signedOn().ifPresent(day -> happened.put(Happening.MINUTES_SIGNED, day));
        return happened;
    }

    /** Whether nobody has anything to do about it any more. */
    public boolean isDone(DutyKind kind) {
        return switch (kind) {
            case SESSION_REQUESTED -> true;
            case SESSION_CONVENED -> standing.convenedAt().isPresent();
            case SESSION_HELD, MARK_ARGUED -> standing.concludedAt().isPresent();
            case MINUTES_SIGNED -> standing.signedAt().isPresent();
            case MINUTES_PLACED -> standing.placedAt().isPresent();
            default -> false;
        };
    }

    /** Whether this person acts in it as a member: one who was there once the session is open, one who has not signed. */
    public boolean isOfMember(DutyKind kind, UUID person) {
        return standing.member(person)
                .filter(member -> member.present() || standing.openedAt().isEmpty())
                .filter(member -> kind != DutyKind.MINUTES_SIGNED || !standing.hasSigned(member))
                .isPresent();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
