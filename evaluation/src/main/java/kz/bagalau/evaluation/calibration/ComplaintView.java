package kz.bagalau.evaluation.calibration;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * Paragraph 13: how the servant may complain of the decision of his session. The methodology names the Code and no term;
 * the terms are the Code's.
 *
 * @param order the act by which it is done, in the edition's words
 * @param minutes the number of the minutes that carry the decision
 * @param decidedOn the day of the last signature, from which the months are counted (R58)
 * @param months how many (the Code, 92)
 * @param over whether the last day has passed
 * @param daysToForward working days until the complaint is with the reviewing body (91)
 * @param daysToDecide working days until it is decided (99)
 */
public record ComplaintView(
        UUID calibration,
        Period period,
        String fullName,
        LawText post,
        Citation by,
        LawText order,
        int minutes,
        LocalDate decidedOn,
        int months,
        LocalDate lastDay,
        boolean over,
        int daysToForward,
        int daysToDecide) {}
