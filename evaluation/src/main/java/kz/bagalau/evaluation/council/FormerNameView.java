package kz.bagalau.evaluation.council;

import java.time.LocalDate;
import kz.bagalau.methodology.LawText;

/**
 * What a council was called before.
 *
 * @param until the first day of its next name
 * @param act the act that renamed it
 */
public record FormerNameView(LawText name, LocalDate until, String act) {}
