package kz.bagalau.platform.jobs;

import java.time.LocalTime;
import kz.bagalau.platform.tenancy.CouncilId;

/** Work of every day for every council, done once, also with several servers. Every bean of this type is found at start. */
public interface DailyWork {

    /** Its name among the jobs. */
    String name();

    /** When, on the Kazakh clock. */
    LocalTime at();

    /** Does it for one council, which is bound, in a transaction of its own. */
    void in(CouncilId council);
}
