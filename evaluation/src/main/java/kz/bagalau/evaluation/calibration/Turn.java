package kz.bagalau.evaluation.calibration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/**
 * Whose turn it is in a case: which steps somebody may take now, and of every other one why he may not.
 *
 * @param parts what he is in the case
 * @param member his seat in the session, if he has one
 */
record Turn(CalibrationCase asked, Set<Part> parts, Optional<Member> member) {

    private static final Set<CaseStep> BEFORE_ADOPTION =
            Set.of(CaseStep.DESCRIBE, CaseStep.ARGUE, CaseStep.PUT_TO_VOTE);

    /** The steps that he may take now. */
    Set<CaseStep> steps() {
        Set<CaseStep> steps = EnumSet.noneOf(CaseStep.class);
        for (CaseStep step : CaseStep.values()) {
            boolean open = asked.adopted().isEmpty() || !BEFORE_ADOPTION.contains(step);
            if (isHis(step) && step.mayFollow(asked.state()) && open) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Why he may not take the step now; empty when neither he nor the state stands against it. */
    Optional<Refusal> refusal(CaseStep step, CalibrationRules rules) {
        Citation law = by(step, rules);
        if (!step.mayFollow(asked.state())) {
            return Optional.of(new CalibrationRefusal.StepNotNow(law, asked.state()));
        }
        if (step == CaseStep.VOTE && member.filter(this::hasVoted).isPresent()) {
            return Optional.of(new CalibrationRefusal.VotedAlready(law));
        }
        if (!isHis(step)) {
            return Optional.of(notHis(step, law, rules));
        }
        return asked.adopted()
                .filter(ballot -> BEFORE_ADOPTION.contains(step))
                .map(ballot -> new CalibrationRefusal.CorrectionAdopted(law, ballot.mark()));
    }

    private Refusal notHis(CaseStep step, Citation law, CalibrationRules rules) {
        boolean ofMembers = step == CaseStep.ARGUE || step == CaseStep.VOTE || step == CaseStep.SIGN;
        if (ofMembers && !isPresent()) {
            return new CalibrationRefusal.NotPresentMember(law);
        }
        if (step == CaseStep.SIGN) {
            return new CalibrationRefusal.StepNotNow(law, asked.state());
        }
        if (step == CaseStep.BREAK_TIE) {
            return new CalibrationRefusal.NotTheChair(law);
        }
        if (isConducting(step) && (parts.contains(Part.HR) || parts.contains(Part.CHAIR))) {
            return new CalibrationRefusal.OwnCase(
                    rules.calibration().organiser().by());
        }
        return new CalibrationRefusal.StepOfAnother(
                rules.methodology().confidential().by());
    }

    /** Whether the step is one of his, whatever the state. */
    private boolean isHis(CaseStep step) {
        boolean conducts = CaseDesk.conducts(parts);
        return switch (step) {
            case WITHDRAW -> parts.contains(Part.SERVANT);
            case CONVENE -> parts.contains(Part.OFFICIAL) && !parts.contains(Part.SERVANT);
            case OPEN, PUT_TO_VOTE, CLOSE_VOTE, CONCLUDE, RECORD_DECLINED, PLACE -> conducts;
            case DESCRIBE -> parts.contains(Part.EVALUATOR) || conducts;
            case ARGUE, VOTE -> isPresent();
            case BREAK_TIE -> isPresent() && parts.contains(Part.CHAIR);
            case SIGN -> isPresent() && member.filter(asked::hasSigned).isEmpty();
        };
    }

    private static boolean isConducting(CaseStep step) {
        return switch (step) {
            case OPEN, PUT_TO_VOTE, CLOSE_VOTE, CONCLUDE, RECORD_DECLINED, PLACE -> true;
            default -> false;
        };
    }

    private boolean isPresent() {
        return member.filter(Member::present).isPresent();
    }

    private boolean hasVoted(Member one) {
        return asked.running().filter(ballot -> ballot.hasVoted(one)).isPresent();
    }

    /** The paragraph of the step. */
    private static Citation by(CaseStep step, CalibrationRules rules) {
        return switch (step) {
            case WITHDRAW -> rules.methodology().request().by();
            case CONVENE -> rules.calibration().convening().by();
            case OPEN -> rules.calibration().holding().by();
            default -> rules.vote().by();
        };
    }
}
