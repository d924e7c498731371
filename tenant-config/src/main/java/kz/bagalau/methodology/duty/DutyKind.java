package kz.bagalau.methodology.duty;

import static kz.bagalau.methodology.duty.Party.APPOINTING_OFFICIAL;
import static kz.bagalau.methodology.duty.Party.COMPLAINANT;
import static kz.bagalau.methodology.duty.Party.CONTESTED_BODY;
import static kz.bagalau.methodology.duty.Party.COURT;
import static kz.bagalau.methodology.duty.Party.EVALUATED;
import static kz.bagalau.methodology.duty.Party.EVALUATOR;
import static kz.bagalau.methodology.duty.Party.HR;
import static kz.bagalau.methodology.duty.Party.NAMED_IN_THE_TEXT;
import static kz.bagalau.methodology.duty.Party.PLANNING_UNIT;
import static kz.bagalau.methodology.duty.Party.RESPONDENTS;
import static kz.bagalau.methodology.duty.Party.REVIEWING_BODY;
import static kz.bagalau.methodology.duty.Party.SESSION_MEMBERS;

import java.util.List;

/** The catalogue of duties: what is to be done, who acts and who is told. */
public enum DutyKind {
    /** The indicators of the plan are set (¶22). */
    KPI_PLAN_SET(List.of(EVALUATOR, PLANNING_UNIT, HR), List.of(EVALUATED)),
    /** The same for a servant appointed after the period began (¶22). */
    KPI_PLAN_SET_AFTER_APPOINTMENT(List.of(EVALUATOR, PLANNING_UNIT, HR), List.of(EVALUATED)),
    /** The last day of appointment that still leaves time for indicators; later, none are set (¶22). */
    LAST_APPOINTMENT_WITH_KPIS(List.of(EVALUATOR), List.of()),
    /** The approved plan is placed in the system, if that is technically possible (¶22). */
    KPI_PLAN_PLACED(List.of(HR), List.of()),
    /** An indicator is changed on a ground of the text (¶25). */
    KPI_CHANGED(List.of(EVALUATOR), List.of(EVALUATED)),
    /** The actual values, computed beforehand, are with the evaluator (¶22). */
    PRE_CALCULATION_SENT(List.of(HR, PLANNING_UNIT), List.of(EVALUATOR)),
    /** The head is told of the evaluation (¶26). */
    HEAD_NOTIFIED(List.of(HR), List.of(EVALUATED)),
    /** The staff are told of the evaluation (¶30). */
    STAFF_NOTIFIED(List.of(HR), List.of(EVALUATED)),
    /** The evaluation by indicators is conducted (¶4, ¶27). */
    KPI_EVALUATED(List.of(EVALUATOR), List.of()),
    /** The evaluation by the sheet is conducted (¶4, ¶31). */
    RANKING_EVALUATED(List.of(EVALUATOR), List.of()),
    /** The survey is conducted (¶4, ¶33-36). */
    SURVEY_CONDUCTED(List.of(HR, RESPONDENTS, EVALUATED), List.of()),
    /** A servant absent at the evaluation is evaluated after the return (¶5). */
    EVALUATED_AFTER_RETURN(List.of(EVALUATOR), List.of()),
    /** A servant absent or dismissed is evaluated in term, without presence (¶5, ¶6). */
    EVALUATED_WITHOUT_PRESENCE(List.of(EVALUATOR), List.of()),
    /** The last first day in the post that is early enough to be evaluated for the period (¶5). */
    LAST_START_TO_BE_EVALUATED(List.of(HR), List.of()),
    /** The servant is not evaluated for the period, and why (¶5). */
    NOT_EVALUATED(List.of(HR), List.of()),
    /** The result is made known (¶11). */
    RESULT_MADE_KNOWN(List.of(HR), List.of(EVALUATED)),
    /** The result is made known to the absent or dismissed, by the means of the second part (¶11). */
    RESULT_SENT_TO_THE_ABSENT(List.of(HR), List.of(EVALUATED)),
    /** The servant may ask for a session (¶12). */
    SESSION_REQUESTED(List.of(EVALUATED), List.of(APPOINTING_OFFICIAL)),
    /** The session is decided on and composed (¶38). */
    SESSION_CONVENED(List.of(APPOINTING_OFFICIAL), List.of(HR, SESSION_MEMBERS)),
    /** The session is held (¶39). */
    SESSION_HELD(List.of(HR), List.of(SESSION_MEMBERS, EVALUATOR)),
    /** The evaluator describes and argues, the participants support or argue a correction (¶41). */
    MARK_ARGUED(List.of(EVALUATOR, SESSION_MEMBERS), List.of()),
    /** The members who were present sign the minutes (¶41). */
    MINUTES_SIGNED(List.of(SESSION_MEMBERS), List.of(HR)),
    /** The minutes are placed in the system, if that is possible (¶41). */
    MINUTES_PLACED(List.of(HR), List.of()),
    /** The evaluator meets the servant after the session (¶42). */
    FEEDBACK_GIVEN(List.of(EVALUATOR), List.of(EVALUATED)),
    /** The session's decision may be appealed (¶13). */
    DECISION_APPEALED(List.of(EVALUATED), List.of()),
    /** The documents are kept (¶14). */
    DOCUMENTS_KEPT(List.of(HR), List.of()),
    /** The schedule is made and approved (¶10). */
    SCHEDULE_APPROVED(List.of(HR, APPOINTING_OFFICIAL), List.of()),
    /** The yearly mark is formed (¶4). */
    YEARLY_MARK_FORMED(List.of(HR), List.of(EVALUATED)),
    /** What follows a second unsatisfactory quarter in a row (Decree No 152). */
    TWO_UNSATISFACTORY_IN_A_ROW(List.of(APPOINTING_OFFICIAL), List.of(EVALUATED, HR)),
    /** The other road of a servant who disagrees: the authorised body or the court (Decree No 152). */
    AUTHORISED_BODY_OR_COURT(List.of(EVALUATED), List.of()),
    /** A disagreement about the procedure is examined (¶16). */
    DISPUTE_EXAMINED(List.of(HR), List.of()),
    /** The respondents of the survey are set (¶35). */
    RESPONDENTS_SET(List.of(HR), List.of()),
    /** The reports of the survey, feedback on them, the themes of training (¶36). */
    SURVEY_REPORTED(List.of(HR), List.of(EVALUATED)),
    /** A duty of a person that the edition leaves to people (¶17-19 and others). */
    DUTY_OF_A_PERSON(List.of(NAMED_IN_THE_TEXT), List.of()),

    /** A complaint may be filed (the Administrative Code, art. 92). */
    COMPLAINT_FILED(List.of(COMPLAINANT), List.of(CONTESTED_BODY)),
    /** A complaint is registered (art. 64(3)). */
    COMPLAINT_REGISTERED(List.of(CONTESTED_BODY), List.of(COMPLAINANT)),
    /** The complaint goes with the case to the reviewing body, or is granted in full (art. 91(4)). */
    COMPLAINT_FORWARDED(List.of(CONTESTED_BODY), List.of(REVIEWING_BODY, COMPLAINANT)),
    /** The complaint is decided (art. 99). */
    COMPLAINT_DECIDED(List.of(REVIEWING_BODY), List.of(COMPLAINANT)),
    /** The complainant is told that the complaint is left without consideration (art. 95(2)). */
    LEFT_WITHOUT_CONSIDERATION_TOLD(List.of(REVIEWING_BODY), List.of(COMPLAINANT)),
    /** From this day a complaint without a decision is deemed refused (art. 100(5)). */
    DEEMED_REFUSED(List.of(), List.of(COMPLAINANT)),
    /** Another reviewing body or the court (art. 91(5), 100(6)). */
    COURT_AFTER_REVIEW(List.of(COMPLAINANT), List.of(COURT)),
    /** Straight to court where there is no higher body, and the person is told so (art. 91(6)). */
    COURT_WITHOUT_HIGHER_BODY(List.of(CONTESTED_BODY), List.of(COMPLAINANT)),
    /** The act is suspended while the complaint is considered, with exceptions (art. 96). */
    ACT_SUSPENDED(List.of(CONTESTED_BODY), List.of(COMPLAINANT));

    private final List<Party> acts;
    private final List<Party> told;

    DutyKind(List<Party> acts, List<Party> told) {
        this.acts = acts;
        this.told = told;
    }

    /** Who acts, the first of them in charge. */
    public List<Party> acts() {
        return acts;
    }

    /** Who is told. */
    public List<Party> told() {
        return told;
    }
}
