package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 38: the appointing official decides that the session is held, on which day, and who sits in it. */
@UseCase
@AllowedTo(OFFICIAL)
public class ConveneSession {

    @Inject
    CaseDesk desk;

    @Inject
    Compositions compositions;

    @Inject
    CaseNotices notices;

    /**
     * Decides.
     *
     * @param people who sits, each once
     * @param chair which of them presides
     * @param day the day of the session, inside the term of paragraph 39
     * @param lateReason why the term of paragraph 38 was missed; blank in time
     */
    public void of(UUID calibration, Collection<UUID> people, UUID chair, LocalDate day, String lateReason) {
        CalibrationCase held = desk.holdAs(calibration, Part.OFFICIAL);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        List<Member.Seat> seats = compositions.seats(held, rules, people);
        held.convene(rules, seats, chair, day, CaseDesk.words(lateReason), desk.signer());
        desk.tell(
                held, CaseStep.CONVENE, before, rules.calibration().convening().by());
        notices.convened(held, rules.calibration().convening().by());
    }
}
