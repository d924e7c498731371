package kz.bagalau.platform.jobs;

import java.time.LocalTime;

/** Work of every day that is no single council's, done once, also with several servers. Every bean of this type is found at start. */
public interface PortalWork {

    /** Its name among the jobs. */
    String name();

    /** When, on the Kazakh clock. */
    LocalTime at();

    /** Does it; called again after a crash, so it looks first what is left to do. */
    void run();
}
