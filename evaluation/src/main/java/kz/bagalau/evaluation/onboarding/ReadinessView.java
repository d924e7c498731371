package kz.bagalau.evaluation.onboarding;

import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * How ready a council is for its first evaluation: nine conditions, counts and dates of the process alone, no mark and
 * no person.
 *
 * @param conditions every condition, in the order in which they are usually met
 */
public record ReadinessView(UUID council, LawText name, List<Condition> conditions) {

    public ReadinessView {
        conditions = List.copyOf(conditions);
    }

    /** What must be there; the words stand under {@code onboarding.ready.} and the name. */
    public enum Kind {
        /** The sign-in service knows the council. */
        ACCESS,
        /** Somebody of HR is registered. */
        HR,
        /** The official who appoints and dismisses is registered. */
        OFFICIAL,
        /** Somebody of HR has signed in once. */
        SIGNED_IN,
        /** An edition is published (par. 1). */
        EDITION,
        /** This year's working calendar is published. */
        CALENDAR,
        /** Servants of corps B are registered (par. 2). */
        STAFF,
        /** Each of them has a direct head (par. 2). */
        HEADS,
        /** The first schedule is approved (par. 10). */
        SCHEDULE
    }

    /**
     * One condition.
     *
     * @param count how many there are, or are missing, where the condition counts; else 0
     */
    public record Condition(Kind kind, boolean met, int count) {}

    /** How many conditions are met. */
    public int met() {
        return (int) conditions.stream().filter(Condition::met).count();
    }

    /** How many there are. */
    public int total() {
        return conditions.size();
    }

    /** What is missing. */
    public List<Condition> missing() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }

    /** Whether the condition is met. */
    public boolean has(Kind kind) {
        return conditions.stream().anyMatch(condition -> condition.kind() == kind && condition.met());
    }
}
