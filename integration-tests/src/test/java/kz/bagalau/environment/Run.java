package kz.bagalau.environment;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.delivery.DataFolder;
import kz.bagalau.delivery.Distribution;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One run of the tests that need servers: what is started is started once and at the first need, and stopped at the end.
 * Only where the build asks for it; the architecture tests start nothing.
 */
public final class Run implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "portal");

    private static Distribution distribution;
    private static DataFolder folder;
    private static Databases databases;
    private static RunningPortal portal;
    private static Browsers browsers;

    /** The database server of this run. */
    public static synchronized Databases databases() {
        if (databases == null) {
            databases = Databases.start(distribution(), folder());
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
        if (portal == null) {
            portal = RunningPortal.start(distribution(), folder(), databases());
        }
        return portal;
    }

    /** Where the portal writes, if it has been started. */
    static synchronized Optional<Path> logOfThePortal() {
        return Optional.ofNullable(portal).map(RunningPortal::log);
    }

    static synchronized Distribution distribution() {
        if (distribution == null) {
            distribution = new Distribution(Path.of(System.getProperty("bagalau.home")));
        }
        return distribution;
    }

    /** Emptied at the start but for what takes long to unpack and build. */
    private static DataFolder folder() {
        if (folder == null) {
            for (String old : List.of("database", "secrets", "run", "logs")) {
                remove(FOLDER.resolve(old));
            }
            folder = new DataFolder(FOLDER);
        }
        return folder;
    }

    /** Says how far a run is; the tests themselves are quiet. */
    public static void tell(String line) {
        System.getLogger(Run.class.getName()).log(System.Logger.Level.WARNING, line);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("bagalau.environment")) {
            InsideServer.prepare(distribution(), databases());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** Stops whatever this run has started. */
    public static synchronized void stop() {
        Stream.of(browsers, portal, databases).forEach(Run::close);
        browsers = null;
        portal = null;
        databases = null;
    }

    private static void close(AutoCloseable started) {
        if (started == null) {
            return;
        }
        try {
            started.close();
        } catch (Exception e) {
            tell("Could not stop " + started + ": " + e);
        }
    }

    private static void remove(Path old) {
        if (!Files.exists(old)) {
            return;
        }
        try (Stream<Path> all = Files.walk(old)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
