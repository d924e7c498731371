package kz.bagalau.methodology.feasibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.WordKey;

/**
 * How an edition resolves a collision.
 *
 * @param setting the keys of the value that decides, {@code ranking.due.roll}; empty: none does
 * @param reading the reading behind the value
 * @param args what fills the places of the words
 */
public record Resolution(How how, String setting, Optional<Reading> reading, List<Object> args) {

    /** What happens. */
    public enum How {
        /** The due day stays where the text puts it. */
        KEPT,
        /** The day before counts: never later than the text. Place: the day. */
        MOVED_BACK,
        /** The day after counts: later than the text. Place: the day. */
        MOVED_ON,
        /** The portal reminds earlier. Place: the day. */
        REMINDED_EARLIER,
        /** The mark of the year is formed anew when a session changes a period's. */
        FORMED_ANEW,
        /** The sessions of two periods run beside each other. */
        SIDE_BY_SIDE,
        /** The edition of the first day governs. */
        OTHER_EDITION_GOVERNS,
        /** The regional administrator enters the calendar. */
        CALENDAR_TO_BE_ENTERED,
        /** Nothing in the edition resolves it: the council decides, or changes its edition. */
        COUNCIL_DECIDES
    }

    public Resolution {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(reading, "reading");
        args = List.copyOf(args);
    }

    static Resolution of(How how, Object... args) {
        return new Resolution(how, "", Optional.empty(), List.of(args));
    }

    static Resolution by(How how, String setting, Reading reading, Object... args) {
        return new Resolution(how, setting, Optional.of(reading), List.of(args));
    }

    /** The key of the words: {@code feasibility.resolution.} and the name in camel case. */
    public String key() {
        return WordKey.of("feasibility.resolution", how);
    }
}
