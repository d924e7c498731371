package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * The archive of a council that the caller's council succeeded.
 *
 * @param name the predecessor as it was called on the day
 * @param day the first day in the successor
 * @param number the number of the act
 * @param title what the act is called
 * @param whole whether HR reads all of it, not only what is about those who came
 * @param own whether the caller came from there himself
 */
public record ArchiveView(
        UUID predecessor, LawText name, LocalDate day, String number, String title, boolean whole, boolean own) {}
