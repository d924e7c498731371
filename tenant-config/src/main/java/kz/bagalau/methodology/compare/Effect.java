package kz.bagalau.methodology.compare;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a difference does; the words stand under {@code methodology.effect.} and its kind's name.
 *
 * @param args what fills the places of the words, in the order given at the kind
 */
public record Effect(Kind kind, List<Object> args) {

    /** What a difference can do. */
    public enum Kind {
        /** How many duties move, come or fall away, and in which period. */
        DEADLINES_MOVE,
        /** From which to which day of appointment servants now get indicators. */
        APPOINTED_NOW_GET_KPIS,
        /** From which to which day of appointment servants no longer get indicators. */
        APPOINTED_NO_LONGER_GET_KPIS,
        /** From which to which first day in the post servants are now evaluated. */
        STARTED_NOW_EVALUATED,
        /** From which to which first day in the post servants are no longer evaluated. */
        STARTED_NO_LONGER_EVALUATED,
        /** From which to which mean, from which grade to which. */
        MEANS_CHANGE_GRADE,
        /** By which method, how many marks were permitted, and how many are now. */
        PERMITTED_MARKS,
        /** How many of the people are evaluated by another method. */
        PEOPLE_CHANGE_METHOD,
        /** How many of the people are evaluated now who were not, or the other way, or not in the same manner. */
        PEOPLE_EVALUATED_OTHERWISE
    }

    public Effect {
        Objects.requireNonNull(kind, "kind");
        args = List.copyOf(args);
    }

    static Effect of(Kind kind, Object... args) {
        return new Effect(kind, List.of(args));
    }
}
