package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SessionCircles;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.custody.Confidential;
import kz.bagalau.methodology.custody.Knower;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/**
 * Who may know whose result: paragraph 20, and nothing else.
 *
 * <p>A result may be known only to the evaluated person, to his evaluator, to the HR service of his council, and to the
 * participants of the calibration session on his case. The list is closed ("ғана"), and strictly confidential against
 * everybody outside it (paragraph 15).
 *
 * <p><b>The evaluated person</b> knows his own result and nobody else's, and not before HR has made it known (paragraph
 * 11): until then he does not learn even that it is there; made known but not opened, he learns that it is there and
 * not which it is. This goes before everything else he may be: an HR officer meets his own result as every servant does.
 *
 * <p><b>The evaluator</b> is the one of that very sheet, or the one he named for it (31). To be the head of somebody's
 * head, the head of the same unit or the evaluator of another quarter gives no right.
 *
 * <p><b>HR</b> is the role in this council. The text names its head or the person responsible; by reading R14 the staff
 * of HR act for the head. HR knows a result from the moment it is formed; while the marks are being given there is no
 * result, and HR follows the work by counts alone.
 *
 * <p><b>Session participants</b> know the case that is put to them and no other, from their appointment until its minutes
 * are placed.
 *
 * <p>The appointing official, the higher head, the planning unit and the regional administrator are not in the list
 * (R14): they see the process. A council of the other side of the wall cannot even ask. A link carries no right: every
 * page asks here again.
 */
@ApplicationScoped
public class Confidentiality {

    /** What a person may learn of a result. */
    public enum Knowledge {
        NOTHING,
        THAT_IT_IS_THERE,
        THE_RESULT
    }

    @Inject
    Caller caller;

    @Inject
    SessionCircles circles;

    /** What the caller may learn of this result. */
    public Knowledge of(Result result, Methodology law) {
        return knowledge(law.confidential(), standing(result), result.state());
    }

    /** Refuses everybody who may not even learn that the result is there. */
    public Knowledge require(Result result, Methodology law) {
        Knowledge knowledge = of(result, law);
        if (knowledge != Knowledge.NOTHING) {
            return knowledge;
        }
        if (standing(result).contains(Knower.EVALUATED)) {
            throw new Refused(new ResultNotYetKnown(law.acquaintance().by()));
        }
        throw new Refused(new ResultConfidential(law.confidential().by()));
    }

    /** What somebody with this standing may learn of a result in this state. */
    static Knowledge knowledge(Confidential rule, Set<Knower> standing, Result.State state) {
        Set<Knower> named = EnumSet.noneOf(Knower.class);
        named.addAll(standing);
        named.retainAll(rule.knownTo());
        if (named.contains(Knower.EVALUATED)) {
            return switch (state) {
                case FORMED -> Knowledge.NOTHING;
                case MADE_KNOWN -> Knowledge.THAT_IT_IS_THERE;
                case ACQUAINTED -> Knowledge.THE_RESULT;
            };
        }
        return named.isEmpty() ? Knowledge.NOTHING : Knowledge.THE_RESULT;
    }

    private Set<Knower> standing(Result result) {
        Set<Knower> standing = EnumSet.noneOf(Knower.class);
        caller.optionalEmployee().ifPresent(me -> {
            standing.addAll(standing(result, me));
            if (circles.admits(result.id(), me)) {
                standing.add(Knower.SESSION_PARTICIPANTS);
            }
        });
        if (caller.has(Role.COUNCIL_HR)) {
            standing.add(Knower.HEAD_OF_HR);
            standing.add(Knower.PERSON_RESPONSIBLE_FOR_HR);
        }
        return standing;
    }

    static Set<Knower> standing(Result result, UUID person) {
        Set<Knower> standing = EnumSet.noneOf(Knower.class);
        if (result.employee().equals(person)) {
            standing.add(Knower.EVALUATED);
        }
        if (result.isEvaluatedBy(person)) {
            standing.add(Knower.EVALUATOR);
        }
        return standing;
    }
}
