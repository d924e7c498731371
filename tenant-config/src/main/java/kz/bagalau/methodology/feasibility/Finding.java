package kz.bagalau.methodology.feasibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.WordKey;

/**
 * Dates of an edition that collide or cannot be, as plain values: a page makes the sentences from the keys.
 *
 * @param by the paragraphs that meet, the later in the text last; empty when no paragraph is to blame
 * @param args what fills the places of the kind's words, in the order that {@link Kind} says
 * @param dates the days it is about, in the order of time
 * @param resolution how the edition resolves it
 */
public record Finding(
        List<Citation> by,
        Kind kind,
        Severity severity,
        List<Object> args,
        List<LocalDate> dates,
        Resolution resolution) {

    /** How much it matters. */
    public enum Severity {
        /** The edition resolves it; somebody should know. */
        NOTE,
        /** It can be kept, but against what one would expect: somebody should decide. */
        WARNING,
        /** It cannot be kept, or not be counted. */
        IMPOSSIBLE
    }

    /** What collides with what; beside each stand the places of its words. */
    public enum Kind {
        /** Year without a published calendar. */
        CALENDAR_MISSING,
        /** Period, day: the edition is not in force on the first day of the period, so another one governs it (R06). */
        NOT_IN_FORCE,
        /** What is due, as a key; period, day of the text, day it becomes. */
        DUE_ON_DAY_OFF,
        /** Period, day the pre-calculation is due, last day of the period: the values are not there yet. */
        PRE_CALCULATION_BEFORE_PERIOD_ENDS,
        /** Period, day the pre-calculation is due, day the notice is due. */
        PRE_CALCULATION_BEFORE_NOTICE,
        /** Kind of the notice, period, day of the notice, last day of the evaluation. */
        NOTICE_ON_LAST_DAY,
        /** Kind of the notice, period, day of the notice, last day of the evaluation. */
        NOTICE_AFTER_EVALUATION,
        /** Method, period, last day of the evaluation, day by which minutes are placed, last day of the next evaluation. */
        CHAIN_PAST_NEXT_EVALUATION,
        /** Method, year, day by which the yearly mark is formed, day by which the last period's minutes are placed. */
        CHAIN_PAST_YEARLY_MARK,
        /** Period, first and last day of appointment: evaluated by indicators, for which none are set. */
        EVALUATED_WITHOUT_INDICATORS,
        /** Period, last day on which indicators may be set, last day of the period. */
        PLAN_AFTER_PERIOD_ENDS;

        /** The key of the words: {@code feasibility.} and the name in camel case. */
        public String key() {
            return WordKey.of("feasibility", this);
        }
    }

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(resolution, "resolution");
        by = List.copyOf(by);
        args = List.copyOf(args);
        dates = List.copyOf(dates);
    }

    /** The key of the words. */
    public String key() {
        return kind.key();
    }
}
