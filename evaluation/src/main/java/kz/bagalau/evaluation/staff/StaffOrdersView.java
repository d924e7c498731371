package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The orders of the council about evaluators and seconded people, latest first.
 *
 * @param people who can be named in a new order
 */
public record StaffOrdersView(
        LocalDate today,
        List<SubstitutionView> substitutions,
        List<SecondmentView> secondments,
        List<CandidateView> people) {

    /**
     * A substitution.
     *
     * @param mayEvaluate whether the substitute has the rights of an evaluator or of a servant, so that sheets open for him
     * @param running whether it has not ended before today
     */
    public record SubstitutionView(
            UUID id,
            int version,
            String evaluator,
            String substitute,
            boolean mayEvaluate,
            String order,
            LocalDate from,
            LocalDate until,
            boolean running) {}

    /** A secondment. */
    public record SecondmentView(
            UUID id,
            int version,
            UUID employee,
            String name,
            Secondment.Direction direction,
            String body,
            String order,
            LocalDate from,
            Optional<LocalDate> until,
            boolean running) {}
}
