package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server writes while it takes the application in. */
record PortalLog(Path file) {

    // the file is read byte by byte, so the name of the product is asked for by its plain letters
    private static final Pattern FAILED = Pattern.compile(
            "alau does not start: |Exception while loading the app|Deployed 0 archive\\(s\\)|Exception during"
                    + " lifecycle processing|Failed to start, exiting");
    private static final Pattern MISSING = Pattern.compile("(?:ConfigProperty|the setting) (bagalau\\.[A-Za-z.-]+)"
            + "(?: in class \\S+ Reason No value| is missing)");

    boolean saysNotDeployed() {
        return FAILED.matcher(text()).find();
    }

    /**
     * Whether the server fell over its own threads before it looked at the application: while it starts, two of them now
     * and then meet in one list. That says nothing of the application, and the next start succeeds.
     */
    boolean saysServerFellOverItself() {
        String text = text();
        return text.contains("GlassFishException: Server failed to start")
                && text.contains("java.util.ConcurrentModificationException")
                && text.contains("org.jvnet.hk2.internal.SystemDescriptor.invokeInstanceListeners");
    }

    /** The key without which the application does not start, if that is the reason. */
    Optional<String> missingSetting() {
        Matcher found = MISSING.matcher(text());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Somebody took the port between the check and the start. */
    boolean saysPortTaken() {
        return text().contains("java.net.BindException: Address already in use");
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
