package kz.bagalau.platform.jobs;

/**
 * Does a kind of work that a use case has put off. It may be called twice for the same work (after a crash), so it looks
 * first whether the work is done. Every bean of this type is found at start.
 */
public interface Handler {

    /** The kind of work: the name under which it is put off. */
    String kind();

    /** Where its work waits. */
    default Queue queue() {
        return Queue.WORK;
    }

    /** Does it; a failure is tried again later, at growing intervals. */
    void handle(String data);
}
