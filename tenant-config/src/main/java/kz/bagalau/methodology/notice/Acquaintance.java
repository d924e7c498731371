package kz.bagalau.methodology.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.term.Term;

/**
 * HR makes the result known to the servant (¶11).
 *
 * @param completed when the evaluation counts as completed (R20)
 * @param channels the channels of the text; empty: the text names none
 * @param channelsForAbsentOrDismissed those of part 2 (R03); empty: the text has none
 */
public record Acquaintance(
        Citation by,
        Term within,
        Completed completed,
        List<Channel> channels,
        List<Channel> channelsForAbsentOrDismissed) {

    /** The moment at which an evaluation is completed. */
    public enum Completed {
        SHEET_CLOSED,
        LAST_DAY_OF_EVALUATION
    }

    public Acquaintance {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(completed, "completed");
        channels = List.copyOf(channels);
        channelsForAbsentOrDismissed = List.copyOf(channelsForAbsentOrDismissed);
    }

    /**
     * By which channels an acquaintance is registered: those of the text, and for somebody absent or dismissed those of
     * part 2. The information system is not among them: to open the result there is itself the receipt.
     */
    public List<Channel> registered(boolean away) {
        return Stream.concat(channels.stream(), away ? channelsForAbsentOrDismissed.stream() : Stream.empty())
                .filter(channel -> channel != Channel.INFORMATION_SYSTEM)
                .distinct()
                .toList();
    }
}
