package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.evaluation.calibration.CalibrationCase.Signer;
import kz.bagalau.evaluation.kpi.Typed;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.custody.Knower;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.SeenVersion;

/**
 * Who is what in a case (paragraph 20): the evaluated servant, his evaluator, HR, a member while the session is not over,
 * the appointing official who decides and sees no mark. For everybody else there is no case.
 */
@ApplicationScoped
class CaseDesk {

    private static final int LONGEST = 2000;
    private static final int LONGEST_STATEMENT = 4000;
    private static final int SHOWN = 40;
    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,4})?");

    /** What the caller is in a case. */
    enum Part {
        SERVANT,
        EVALUATOR,
        HR,
        MEMBER,
        CHAIR,
        OFFICIAL
    }

    @Inject
    CalibrationCases cases;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    @Inject
    SeenVersion seenVersion;

    @Inject
    Clock clock;

    @Inject
    Event<CaseMoved> moved;

    /** The case, held for writing, for somebody who is one of these in it; for everybody else there is none. */
    CalibrationCase holdAs(UUID id, Part... parts) {
        CalibrationCase held = cases.hold(id);
        Set<Part> mine = parts(held);
        for (Part part : parts) {
            if (mine.contains(part)) {
                seenVersion.require(held.version());
                return held;
            }
        }
        if (mine.isEmpty()) {
            throw new Refused(new CalibrationRefusal.NoSuchCase());
        }
        throw new Refused(new CalibrationRefusal.StepOfAnother(
                rules(held).methodology().confidential().by()));
    }

    /** The case for whoever conducts its session: HR (paragraph 40) or the chair, and nobody on a case of his own. */
    CalibrationCase holdAsSecretary(UUID id) {
        CalibrationCase held = holdAs(id, Part.HR, Part.CHAIR);
        if (!conducts(parts(held))) {
            throw new Refused(new CalibrationRefusal.OwnCase(
                    rules(held).calibration().organiser().by()));
        }
        return held;
    }

    /** Whether somebody who is these conducts the session: the secretary has no part of his own in it but a member's. */
    static boolean conducts(Set<Part> parts) {
        return (parts.contains(Part.HR) || parts.contains(Part.CHAIR))
                && !parts.contains(Part.SERVANT)
                && !parts.contains(Part.EVALUATOR);
    }

    /** What the caller is in the case. */
    Set<Part> parts(CalibrationCase asked) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        caller.optionalEmployee().ifPresent(me -> {
            if (asked.employee().equals(me)) {
                parts.add(Part.SERVANT);
            }
            if (asked.isEvaluatedBy(me)) {
                parts.add(Part.EVALUATOR);
            }
            asked.member(me).filter(member -> asked.state().open()).ifPresent(member -> {
                parts.add(Part.MEMBER);
                if (member.chair()) {
                    parts.add(Part.CHAIR);
                }
            });
        });
        if (caller.has(Role.COUNCIL_HR)) {
            parts.add(Part.HR);
        }
        if (caller.has(Role.OFFICIAL)) {
            parts.add(Part.OFFICIAL);
        }
        return parts;
    }

    /** Whether somebody who is these may know the mark, and so what the session says of it. */
    static boolean knowsMark(Set<Part> parts, Methodology law) {
        return parts.contains(Part.SERVANT)
                || parts.contains(Part.EVALUATOR)
                || parts.contains(Part.HR)
                || parts.contains(Part.MEMBER)
                || parts.contains(Part.OFFICIAL) && law.confidential().knownTo().contains(Knower.APPOINTING_OFFICIAL);
    }

    CalibrationRules rules(CalibrationCase asked) {
        return CalibrationRules.of(law.methodology(asked.edition()), asked.method(), law.calendar(), law.today());
    }

    /** Tells that the step was taken. */
    void tell(CalibrationCase taken, CaseStep step, CaseState before, Citation by) {
        moved.fire(new CaseMoved(by, taken.id(), taken.sheet(), step, before, taken.state()));
    }

    Signer signer() {
        return new Signer(caller.name(), clock.instant());
    }

    UUID me() {
        return caller.employee();
    }

    /** Words as somebody typed them, without what surrounds them; blank when there are none. */
    static String words(String typed) {
        return Typed.text(typed, LONGEST);
    }

    static String statement(String typed) {
        return Typed.text(typed, LONGEST_STATEMENT);
    }

    /** A mark as somebody typed it, with a comma or a point. */
    static BigDecimal mark(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (!MARK.matcher(plain).matches()) {
            throw new Refused(new CalibrationRefusal.NotAMark(plain.substring(0, Math.min(plain.length(), SHOWN))));
        }
        return new BigDecimal(plain.replace(',', '.'));
    }
}
