package kz.bagalau.evaluation.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.methodology.notice.Channel;

/**
 * HR's list of paragraph 11: whom results are to be made known to, by when, and what has been done. No marks here.
 *
 * @param rule the rule of the edition, with its channels; empty when the period has no results
 */
public record AcquaintancesView(
        Period period, List<Period> periods, Optional<Acquaintance> rule, List<AcquaintanceView> people) {

    /**
     * One servant's acquaintance.
     *
     * @param version how often the result has changed; what a program must have seen to change it
     * @param due the last day for HR
     * @param workingDaysLeft working days to it; negative when it is over
     * @param state the state by its name
     * @param late whether the result was made known after the last day
     * @param away why the channels of the second part are open for this servant
     * @param channels by which HR may register an acquaintance now
     * @param witnesses who may witness a refusal today
     */
    public record AcquaintanceView(
            UUID result,
            int version,
            String fullName,
            LawText post,
            LocalDate completedOn,
            LocalDate due,
            int workingDaysLeft,
            String state,
            boolean late,
            Optional<Instant> madeKnownAt,
            Optional<String> madeKnownBy,
            Optional<Instant> acquaintedAt,
            Optional<LocalDate> acquaintedOn,
            Optional<Channel> channel,
            Optional<AwayView> away,
            List<RecordView> records,
            List<Channel> channels,
            List<WitnessView> witnesses) {

        /** Whether HR still has to make it known. */
        public boolean waiting() {
            return state.equals(Result.State.FORMED.name());
        }

        /** Whether a channel may be registered now. */
        public boolean recordable() {
            return !channels.isEmpty() && acquaintedAt.isEmpty();
        }

        /** Whether a refusal may be registered now: offered, and not opened. */
        public boolean declinable() {
            return state.equals(Result.State.MADE_KNOWN.name());
        }
    }

    /** Paragraphs 5, 6: dismissed on the day, or absent until it; the words stand under {@code result.away.} and the key. */
    public record AwayView(Citation by, String key, LocalDate day) {}

    /**
     * An entry of the register: by which channel, number, day and words; without a channel, a refusal to acknowledge.
     *
     * @param witnesses before whom he declined
     */
    public record RecordView(
            UUID entry,
            Optional<Channel> channel,
            String number,
            LocalDate date,
            String text,
            List<String> witnesses,
            Optional<ScanView> scan,
            String recordedBy,
            Instant recordedAt) {}

    /** Somebody who may witness a refusal. */
    public record WitnessView(UUID employee, String fullName) {}

    /** How many results wait to be made known. */
    public int waiting() {
        return (int) people.stream().filter(AcquaintanceView::waiting).count();
    }

    /** How many servants are acquainted. */
    public int acquainted() {
        return (int) people.stream()
                .filter(person -> person.acquaintedAt().isPresent())
                .count();
    }
}
