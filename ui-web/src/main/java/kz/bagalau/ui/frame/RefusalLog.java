package kz.bagalau.ui.frame;

import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.Refusal;

/**
 * One line for each refusal that a person or program was told, without a stack, since nothing has failed, and without
 * what was refused to whom: neither names nor marks belong in a log (par. 15, 20).
 */
public final class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());

    private RefusalLog() {}

    /**
     * Notes it.
     *
     * @param path the path that was asked, without its query
     */
    public static void note(Refusal refusal, String path) {
        LOG.log(Level.INFO, "Refused: {0} at {1}", new Object[] {
            refusal.getClass().getSimpleName(), path
        });
    }
}
