package kz.bagalau.evaluation.region;

/** What an entry lets a regional administrator look at. There is no part with marks, answers or minutes. */
public enum EntryPart {
    /** Editions, calendar, how many hold which role. */
    SETTINGS,
    /** Who serves in which post and what he may be in the portal; no absence and no evaluation. */
    STAFF,
    /** Schedules and obligations with their dates and counts. */
    PROCESS
}
