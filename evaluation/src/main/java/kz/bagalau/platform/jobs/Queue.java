package kz.bagalau.platform.jobs;

/** Where work waits that is done later, and how many do it on each server. */
public enum Queue {

    /** Work of every kind; much of it waits for others, so several do it at once. */
    WORK("scheduled_tasks", 4, 1),

    /**
     * Letters, which have time: one after the other, so that the letters of many councils take no processor from people at
     * work, and no other work waits behind them.
     */
    LETTERS("scheduled_letters", 1, 4);

    private final String table;
    private final int workers;
    private final int ahead;

    Queue(String table, int workers, int ahead) {
        this.table = table;
        this.workers = workers;
        this.ahead = ahead;
    }

    String table() {
        return table;
    }

    int workers() {
        return workers;
    }

    /** How many pieces of work for each who works are taken out at once. */
    int ahead() {
        return ahead;
    }
}
