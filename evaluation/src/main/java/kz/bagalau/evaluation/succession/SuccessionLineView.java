package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * One way of an act of succession: from which council into which.
 *
 * @param name the predecessor as it was called on the day
 * @param into the number of the successor
 * @param successor the successor as it is called now
 * @param moved how many people went
 * @param ended whether the predecessor's work ended with it
 */
public record SuccessionLineView(
        UUID predecessor,
        LawText name,
        UUID into,
        LawText successor,
        LocalDate day,
        String number,
        String title,
        int moved,
        boolean ended) {}
