package kz.bagalau.evaluation.staff.importing;

/**
 * What the row says otherwise than the register.
 *
 * @param before what the register says, empty for nothing
 * @param after what the row says, empty for nothing
 */
public record Difference(Column column, String before, String after) {}
