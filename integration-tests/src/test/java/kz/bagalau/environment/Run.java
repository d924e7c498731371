package kz.bagalau.environment;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One run of the tests that need servers: what is started is started once and at the first need, and stopped at the end.
 * Only where the build asks for it; the architecture tests start nothing.
 */
public final class Run implements LauncherSessionListener {

    private static Databases databases;
    private static Browsers browsers;

    /** The database server of this run. */
    public static synchronized Databases databases() {
        if (databases == null) {
            databases = Databases.start();
        }
        return databases;
    }

    /** The browser of this run. */
    public static synchronized Browser browser() {
        if (browsers == null) {
            browsers = Browsers.start();
        }
        return browsers.browser();
    }

    /** The running portal of this run. */
    public static synchronized Portal portal() {
        throw new org.opentest4j.TestAbortedException("The portal cannot be started yet.");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("bagalau.environment")) {
            InsideServer.prepare(databases());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        synchronized (Run.class) {
            close(browsers);
            close(databases);
            browsers = null;
            databases = null;
        }
    }

    private static void close(AutoCloseable started) {
        if (started == null) {
            return;
        }
        try {
            started.close();
        } catch (Exception e) {
            throw new IllegalStateException("Could not stop " + started, e);
        }
    }

    /** Where the servers of the run write. */
    public static Path logs() {
        return Path.of("target", "logs").toAbsolutePath();
    }
}
