package kz.bagalau.evaluation.cycle;

import java.util.Objects;
import java.util.UUID;

/**
 * One sheet that the opened quarter asks for.
 *
 * @param employee the evaluated person
 * @param evaluator who evaluates him by the edition (paragraph 29)
 * @param withoutPresence whether he is evaluated without his presence (paragraphs 5 and 6)
 */
public record SheetDue(UUID employee, UUID evaluator, boolean withoutPresence) {

    public SheetDue {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(evaluator, "evaluator");
    }
}
