package kz.bagalau.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Statements;

/** What was measured, as a page of the documentation: figures of one machine on one day, and their ratios. */
final class Report {

    private static final String TITLE = "# What the commonest requests cost";
    private static final BigDecimal NANOS_A_MILLI = BigDecimal.valueOf(1_000_000);

    private final List<Subject> subjects;
    private final Map<String, Statements.Asked> asked;
    private final Load load;
    private final Doors doors;
    private final List<Integer> connections;
    private final int rounds;
    private final Duration each;
    private final StringBuilder text = new StringBuilder();

    Report(
            List<Subject> subjects,
            Map<String, Statements.Asked> asked,
            Load load,
            Doors doors,
            List<Integer> connections,
            int rounds,
            Duration each) {
        this.subjects = subjects;
        this.asked = asked;
        this.load = load;
        this.doors = doors;
        this.connections = connections;
        this.rounds = rounds;
        this.each = each;
    }

    void write(Path file) {
        head();
        connections.forEach(this::times);
        statements();
        doors();
        ReportFile.put(file, TITLE, text.toString());
    }

    private void head() {
        line(TITLE);
        line("");
        line(
                "Written by `./benchmark`; do not edit. Times are those of one machine on one day, asked from the same machine, and"
                        + " include the asking program;");
        line(
                "look at the ratios, and first at those of processor time, which other work on the machine disturbs least. No"
                        + " test asserts a time.");
        line("");
        line("- Date: " + LocalDate.now(Clock.systemUTC()));
        Machine.lines().forEach(this::line);
        line("- " + rounds + " interleaved rounds of " + each.toSeconds() + " s for each request, after a warm-up of "
                + Benchmark.WARM + " answers to each, or of "
                + Benchmark.PATIENCE.multipliedBy(2).toSeconds() + " s where that is sooner");
        line("- Aim: no page above 1.5 times the bare PrimeFaces table with as many rows");
        line(
                "- The grid is set beside a second table too, whose rows have as many fields as the grid has marks: that is what a"
                        + " page of Faces that lets one mark in place is made of");
    }

    private void times(int many) {
        line("");
        line(many == 1 ? "## One connection" : "## " + many + " connections, each with a session of its own");
        line("");
        line("| Request | Beside | p50 ms | p95 ms | Requests/s | CPU ms | p50 ratio | CPU ratio |");
        line("|---|---|--:|--:|--:|--:|--:|--:|");
        for (Subject subject : subjects) {
            Samples own = load.of(subject.name(), many);
            Samples base = load.of(subject.baseline(), many);
            row(
                    subject.name(),
                    subject.isBaseline() ? "" : subject.baseline(),
                    millis(own.percentile(50)),
                    millis(own.percentile(95)),
                    own.perSecond().toPlainString(),
                    millis(own.work()),
                    subject.isBaseline() ? "" : ratio(own.percentile(50), base.percentile(50)),
                    subject.isBaseline() ? "" : ratio(own.work(), base.work()));
            subject.also().ifPresent(also -> {
                Samples further = load.of(also, many);
                row(
                        "the same",
                        also,
                        "",
                        "",
                        "",
                        "",
                        ratio(own.percentile(50), further.percentile(50)),
                        ratio(own.work(), further.work()));
            });
        }
        line("");
        line("CPU: processor time of the portal's process for one answer, the compiler and the collector of the virtual"
                + " machine included.");
    }

    private void statements() {
        line("");
        line("## Statements and bytes of one request");
        line("");
        line("Counted in the log of the database server. Bytes: the answer's body, not compressed.");
        line("");
        line("| Request | Statements | Its own work | Binding of the council | Trail | Begin, commit | Bytes |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (Subject subject : subjects) {
            Statements.Asked of = asked.get(subject.name());
            row(
                    subject.name(),
                    number(of.all()),
                    number(of.work()),
                    number(of.bindings()),
                    number(of.trail()),
                    number(of.frames()),
                    number(subject.connections().get(0).get().body().getBytes(StandardCharsets.UTF_8).length));
        }
        line("");
        line("That these numbers do not grow with the rows is a test of its own: `SameStatementsIT`.");
    }

    private void doors() {
        line("");
        line("## What the wall and the trail cost");
        line("");
        line("The same read of all people of the council, in a transaction of its own, over JDBC.");
        line("");
        line("| Connections | Way | p50 ms | p95 ms | Reads/s |");
        line("|--:|---|--:|--:|--:|");
        doors.samples()
                .forEach((key, found) -> row(
                        number(key.connections()),
                        key.way().words(),
                        millis(found.percentile(50)),
                        millis(found.percentile(95)),
                        found.perSecond().toPlainString()));
        line("");
        line(
                "The trail is one chain for each council: its lines are written one after the other, each commit to the disk"
                        + " (fsync is on), so this is");
        line("also the most that one council can do in a second. Councils do not wait for each other.");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private static String millis(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos())
                .divide(NANOS_A_MILLI, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String ratio(Duration own, Duration base) {
        return base.isZero()
                ? "-"
                : BigDecimal.valueOf(own.toNanos())
                        .divide(BigDecimal.valueOf(base.toNanos()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
