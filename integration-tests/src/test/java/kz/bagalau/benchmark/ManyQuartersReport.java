package kz.bagalau.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.benchmark.ManyQuarters.Work;
import kz.bagalau.environment.ManyCouncils;
import kz.bagalau.environment.Statements;

/** What a quarter of many councils took, as a part of the page of the documentation. */
final class ManyQuartersReport {

    private static final String TITLE = "# What a quarter of many councils costs";
    private static final Duration AIM = Duration.ofSeconds(10);
    private static final BigDecimal NANOS_A_SECOND = BigDecimal.valueOf(1_000_000_000);

    private final Map<Work, Samples> first;
    private final Map<Work, Samples> later;
    private final Map<Work, Statements.Asked> asked;
    private final Duration pure;
    private final StringBuilder text = new StringBuilder();

    ManyQuartersReport(
            Map<Work, Samples> first, Map<Work, Samples> later, Map<Work, Statements.Asked> asked, Duration pure) {
        this.first = first;
        this.later = later;
        this.asked = asked;
        this.pure = pure;
    }

    void write(Path file) {
        head();
        times();
        statements();
        ReportFile.put(file, TITLE, text.toString());
    }

    private void head() {
        line(TITLE);
        line("");
        line(
                "Written by `./benchmark quarter`, and at the end of `./benchmark`; do not edit. On a machine that does other"
                        + " things too the seconds are");
        line("provisional: look at the load, at the ratios and at the processor time. No test asserts a time.");
        line("");
        line("- Date: " + LocalDate.now(Clock.systemUTC()));
        Machine.lines().forEach(this::line);
        line("- " + ManyQuarters.COUNCILS + " councils, each with a shipped edition of its own name and "
                + ManyQuarters.HEADS + " people evaluated by indicators, a placed plan of "
                + ManyCouncils.INDICATORS + " indicators each, an approved schedule, and one person"
                + " evaluated by ranking");
        line("- Each council, and each sheet, is an errand with a transaction of its own, on " + ManyQuarters.THREADS
                + " threads. The letters to the evaluators are sent by the portal's own jobs meanwhile");
        line("- The year's four quarters one after the other. In the first the editions of all councils are read from"
                + " their documents, once after each start of the server,");
        line("  and the compiler has seen nothing yet; the later ones are as on any other day");
        line("- Aim: a quarter opened and all bands read within " + AIM.toSeconds() + " s on two cores. " + verdict());
    }

    private String verdict() {
        return "The first quarter " + met(sum(first, 100, Work.ALL_BANDS)) + ", the slowest of the later ones "
                + met(sum(later, 100, Work.ALL_BANDS))
                + ", at a load of " + Machine.load()
                + ". All bands: every evaluator those of his sheets at once; to open each sheet costs more, see below";
    }

    private static String met(Duration sum) {
        return (sum.compareTo(AIM) <= 0 ? "meets it with " : "misses it with ") + seconds(sum) + " s";
    }

    private void times() {
        line("");
        line("## Seconds");
        line("");
        line("| Work | First quarter s | Median of the later s | Slowest s | CPU s | Ratio to nothing | CPU ratio |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (Work work : Work.values()) {
            Samples own = later.get(work);
            Samples base = later.get(work.baseline());
            boolean isBaseline = work == work.baseline();
            row(
                    work.words(),
                    seconds(first.get(work).percentile(100)),
                    seconds(own.percentile(50)),
                    seconds(own.percentile(100)),
                    seconds(own.work()),
                    isBaseline ? "" : ratio(own.percentile(50), base.percentile(50)),
                    isBaseline ? "" : ratio(own.work(), base.work()));
        }
        together("editions, opening and all bands together", Work.ALL_BANDS);
        together("the same with the bands sheet by sheet", Work.BANDS);
        row(
                "the same " + ManyQuarters.LINES + " percentages and bands computed without server and database",
                "",
                BigDecimal.valueOf(pure.toNanos())
                        .divide(NANOS_A_SECOND, 4, RoundingMode.HALF_UP)
                        .toPlainString(),
                "",
                "",
                "",
                "");
        line("");
        line("CPU: processor time of the portal's process, mean of the later quarters; its jobs, compiler and collector"
                + " are in it, the database is not.");
    }

    private void together(String words, Work bands) {
        row(
                words,
                seconds(sum(first, 100, bands)),
                seconds(sum(later, 50, bands)),
                seconds(sum(later, 100, bands)),
                "",
                "",
                "");
    }

    private void statements() {
        line("");
        line("## Statements of one council, of one sheet");
        line("");
        line("Counted in the log of the database server, in a council with " + ManyQuarters.HEADS
                + " people evaluated by indicators; without the letters.");
        line("");
        line(
                "| Work | Statements | Its own work | Of these reading | Binding of the council | Trail | Begin, commit |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        counted("opening, a council", asked.get(Work.OPENING), 1);
        counted("all bands of an evaluator", asked.get(Work.ALL_BANDS), 1);
        counted("bands, a sheet", asked.get(Work.BANDS), ManyQuarters.HEADS);
        counted("nothing", asked.get(Work.NOTHING_PER_COUNCIL), 1);
        line("");
        line("That an opening reads as often for many people as for few is a test of its own: `SameStatementsIT`.");
    }

    private void counted(String words, Statements.Asked of, int parts) {
        row(
                words,
                part(of.all(), parts),
                part(of.work(), parts),
                part(of.reads(), parts),
                part(of.bindings(), parts),
                part(of.trail(), parts),
                part(of.frames(), parts));
    }

    private static Duration sum(Map<Work, Samples> samples, int percent, Work bands) {
        return Stream.of(Work.EDITIONS, Work.OPENING, bands)
                .map(work -> samples.get(work).percentile(percent))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String part(int all, int parts) {
        return BigDecimal.valueOf(all)
                .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos())
                .divide(NANOS_A_SECOND, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String ratio(Duration own, Duration base) {
        return base.isZero()
                ? "-"
                : BigDecimal.valueOf(own.toNanos())
                        .divide(BigDecimal.valueOf(base.toNanos()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
