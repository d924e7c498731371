package kz.bagalau.platform.time;

import java.util.Locale;

/** What the portal is run for; from {@code bagalau.profile}. */
public enum Profile {
    PRODUCTION,
    DEMO,
    TEST;

    /** The profile of that name, as the configuration writes it. */
    public static Profile of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the clock may be moved. */
    public boolean clockMoves() {
        return this != PRODUCTION;
    }
}
