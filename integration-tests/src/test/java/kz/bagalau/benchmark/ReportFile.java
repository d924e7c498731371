package kz.bagalau.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of all reports: each begins with a title of the first level and is written anew without touching the others. */
final class ReportFile {

    private ReportFile() {}

    /** Puts a report in the place of the one that begins with the same title, or at the end. */
    static void put(Path file, String title, String report) {
        try {
            Map<String, List<String>> reports =
                    Files.exists(file) ? reports(Files.readAllLines(file)) : new LinkedHashMap<>();
            reports.put(title, report.strip().lines().toList());
            Files.writeString(
                    file,
                    String.join(
                                    "\n\n",
                                    reports.values().stream()
                                            .map(lines ->
                                                    String.join("\n", lines).strip())
                                            .toList())
                            + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> reports(List<String> lines) {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                current = reports.computeIfAbsent(line, title -> new ArrayList<>());
            }
            current.add(line);
        }
        return reports;
    }
}
