package kz.bagalau.platform.jobs;

import java.time.LocalTime;
import kz.bagalau.platform.tenancy.CouncilId;

/** Work of every day for every council, done once, also with several servers. Every bean of this type is found at start. */
public interface DailyWork {

    /** Its name among the jobs. */
    String name();

    /** When, on the Kazakh clock. */
    LocalTime at();

    /**
     * Whether it keeps what a council has (paragraph 14): then it is done for councils that are suspended or archived
     * too. All other works ask people to act, which nobody can there.
     */
    default boolean keeps() {
        return false;
    }

    /** Does it for one council, which is bound, in a transaction of its own. */
    void in(CouncilId council);
}
