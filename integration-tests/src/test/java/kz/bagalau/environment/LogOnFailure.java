package kz.bagalau.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * When a test fails, shows what the portal wrote since the last failure: the path of its log, its errors and warnings,
 * then its last lines. Nothing when the portal has not run.
 */
public final class LogOnFailure implements TestExecutionListener {

    private static final int LAST = 60;

    private long shown;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            Run.logOfThePortal().filter(Files::isReadable).ifPresent(log -> show(test, log));
        }
    }

    private synchronized void show(TestIdentifier test, Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> fresh = lines.subList((int) Math.min(shown, lines.size()), lines.size());
            shown = lines.size();
            Run.tell(excerpt(test.getDisplayName(), log, fresh));
        } catch (IOException e) {
            Run.tell("The log " + log + " cannot be read: " + e.getMessage());
        }
    }

    /** The words that are shown: errors and warnings first, then the end. */
    static String excerpt(String test, Path log, List<String> fresh) {
        List<String> words = new ArrayList<>();
        words.add("After the failure of \"" + test + "\", the portal's log " + log.toAbsolutePath() + ":");
        words.addAll(last(fresh.stream()
                .filter(line -> line.contains("SEVERE") || line.contains("WARN"))
                .toList()));
        words.add("its last lines since the failure before:");
        words.addAll(last(fresh));
        return String.join(System.lineSeparator(), words);
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LAST), lines.size());
    }
}
