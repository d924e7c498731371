package kz.bagalau.evaluation.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The schedule of a period for the page.
 *
 * @param by the paragraph that asks for a schedule
 * @param edition the edition that governs the period, and its title
 * @param approvedBy who approves it, in the words of the edition
 * @param state {@code NONE} while nothing is built, else the schedule's state
 * @param version how often it has changed; what a program must have seen to take a step of it
 * @param calendarChanged whether the calendar has a newer version than the one the dates were counted with
 * @param daysOff the days off between the first and the last day of the rows
 * @param conditions what closes the period, with how much of it is done; for HR and the official
 * @param clashes days on which two duties come together
 * @param notices the statutory notices and how many people have had them
 * @param may what the caller may do now
 */
public record ScheduleView(
        Period period,
        LocalDate today,
        Citation by,
        String edition,
        LawText editionTitle,
        LawText approvedBy,
        String state,
        UUID id,
        int version,
        List<Row> rows,
        String calendarVersion,
        boolean calendarChanged,
        String returnReason,
        List<LocalDate> daysOff,
        List<Condition> conditions,
        Steps steps,
        List<Clash> clashes,
        List<NoticeLine> notices,
        May may) {

    /** The period before. */
    public Period previous() {
        return period.previous();
    }

    /** The period after. */
    public Period next() {
        return period.next();
    }

    /** Whether there is a schedule. */
    public boolean exists() {
        return id != null;
    }

    /** How many of the conditions are fulfilled. */
    public long fulfilled() {
        return conditions.stream().filter(Condition::fulfilled).count();
    }

    /** The condition of this kind, {@code null} when nothing is known of it. */
    public Condition condition(String kind) {
        return conditions.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /**
     * Something that must be done before the period is closed.
     *
     * @param kind which {@link Obligation}
     * @param done how many are done
     * @param total of how many, 0 while nobody knows
     */
    public record Condition(String kind, Citation by, int done, int total) {

        /** Whether all of it is done. */
        public boolean fulfilled() {
            return total > 0 && done == total;
        }
    }

    /**
     * One dated duty.
     *
     * @param carriedOut whether the portal carries it out already; else it is dated only
     * @param obligation the kind of the condition that counts it, {@code null} when none does
     * @param beforeEnd whether its last day comes before the period ends
     * @param daysLeft working days after today up to the last day
     */
    public record Row(
            String key,
            String branch,
            boolean carriedOut,
            List<Citation> by,
            LocalDate starts,
            LocalDate literal,
            LocalDate due,
            String movedBy,
            String obligation,
            boolean beforeEnd,
            int daysLeft) {

        /** The numbers of the paragraphs, as one reads them in a row. */
        public String paragraphs() {
            return by.stream().map(Citation::paragraph).collect(Collectors.joining(", "));
        }

        /** Whether the date was moved off a day off. */
        public boolean moved() {
            return movedBy != null;
        }

        /** The state of the leaf with the days left. */
        public String urgency() {
            if (daysLeft < 0) {
                return "past";
            }
            if (daysLeft == 0) {
                return "today";
            }
            return daysLeft <= 2 ? "soon" : "later";
        }
    }

    /** Who took a step and when; empty words and no instant for a step not taken. */
    public record Step(String who, Instant when) {

        static Step of(Optional<EvaluationSchedule.Step> step) {
            return step.map(taken -> new Step(taken.who(), taken.when())).orElse(null);
        }
    }

    /** The steps of the schedule's life; {@code null} for those not taken. */
    public record Steps(Step built, Step submitted, Step decided, Step opened) {}

    /** Several duties that end on one day. */
    public record Clash(LocalDate day, List<String> keys) {}

    /**
     * A statutory notice.
     *
     * @param kind the notice, as {@link SendNotices} takes it
     * @param sent how many have had it
     * @param mailed to how many the mail server took it
     * @param opened how many have opened it
     * @param total how many are to have it
     * @param last when it was last handed over, {@code null} when never
     * @param wording what is told, in the words of the edition
     */
    public record NoticeLine(
            String kind,
            Citation by,
            LocalDate due,
            int sent,
            int total,
            int mailed,
            int opened,
            Instant last,
            LawText wording) {

        /** How many have not had it. */
        public int left() {
            return total - sent;
        }
    }

    /** What the caller may do now. */
    public record May(boolean build, boolean submit, boolean decide, boolean open, boolean notifyPeople) {}
}
