package kz.bagalau.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that is measured on, as lines of a report. */
public final class Machine {

    private Machine() {}

    /** Cores, memory, load and virtual machine. */
    public static List<String> lines() {
        return List.of(
                "- Machine: " + Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
                        + memoryGigabytes() + " GB of memory, load " + load()
                        + " at the end; database, sign-in service, portal and the asking program on it together",
                "- JDK: " + Runtime.version() + ", " + System.getProperty("java.vm.name") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    /** How many programs ran or waited to run, on the average of the last minute. */
    static BigDecimal load() {
        return BigDecimal.valueOf(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static String processor() {
        return fromProc("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch"));
    }

    private static long memoryGigabytes() {
        return fromProc("/proc/meminfo", "MemTotal")
                .map(kilobytes -> Long.parseLong(kilobytes.replaceAll("[^0-9]", "")) / 1_000_000)
                .orElse(0L);
    }

    private static Optional<String> fromProc(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
