package kz.bagalau.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.bagalau.environment.ManyCouncils;
import kz.bagalau.environment.ManyCouncils.Done;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Statements;

/**
 * A quarter of 250 councils with three people each who are evaluated by indicators: every council opens it, and every
 * evaluator reads the bands of annex 3 of every indicator; beside as many use cases that do nothing. The four quarters of
 * a year are the rounds; the first of them, in which the server sees everything for the first time, is told apart. What
 * lies between, the schedules and the actual values, is made and not measured.
 */
final class ManyQuarters {

    static final int COUNCILS = 250;
    static final int HEADS = 3;
    static final int LINES = COUNCILS * HEADS * ManyCouncils.INDICATORS;

    /** On how many threads the portal works: as many as the machine of the aim has cores. */
    static final int THREADS = 2;

    private static final List<String> QUARTERS = List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    private static final Instant YEAR_IS_OVER = Instant.parse("2027-01-05T04:00:00Z");

    /** What is measured. */
    enum Work {
        NOTHING_PER_COUNCIL(COUNCILS + " use cases that do nothing"),
        EDITIONS("the editions of " + COUNCILS + " councils asked for"),
        OPENING("the quarter opened in " + COUNCILS + " councils, " + COUNCILS * HEADS + " sheets made and sent"),
        ALL_BANDS("all bands of " + COUNCILS + " evaluators read, each of his " + HEADS + " sheets at once, " + LINES
                + " indicators"),
        NOTHING_PER_SHEET(COUNCILS * HEADS + " use cases that do nothing"),
        BANDS("the same, but sheet by sheet: " + COUNCILS * HEADS + " sheets opened, " + LINES + " indicators");

        private final String words;

        Work(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** What does nothing as often as this works; itself when it is one of these. */
        Work baseline() {
            return this == BANDS || this == NOTHING_PER_SHEET ? NOTHING_PER_SHEET : NOTHING_PER_COUNCIL;
        }
    }

    private final Portal portal;
    private final Map<Work, Samples> first = new LinkedHashMap<>();
    private final Map<Work, Samples> later = new LinkedHashMap<>();

    ManyQuarters(Portal portal) {
        this.portal = portal;
    }

    void run(Path report) {
        Run.tell("Preparing " + COUNCILS + " councils");
        portal.moveClockTo(YEAR_IS_OVER);
        ManyCouncils councils = ManyCouncils.made(portal, "many", COUNCILS, HEADS, THREADS);
        Map<Work, Statements.Asked> asked = counted();
        for (String quarter : QUARTERS) {
            Map<Work, Samples> into = quarter.equals(QUARTERS.get(0)) ? first : later;
            Run.tell("Measuring " + quarter);
            measure(into, Work.NOTHING_PER_COUNCIL, COUNCILS, () -> councils.nothing(quarter));
            measure(into, Work.EDITIONS, COUNCILS, () -> councils.editions(quarter));
            councils.schedule(quarter);
            measure(into, Work.OPENING, COUNCILS, () -> councils.open(quarter));
            councils.awaitLetters();
            councils.sendActuals(quarter);
            measure(into, Work.ALL_BANDS, LINES, () -> councils.allBands(quarter));
            measure(into, Work.NOTHING_PER_SHEET, COUNCILS * HEADS, () -> councils.nothingForEachSheet(quarter));
            measure(into, Work.BANDS, LINES, () -> councils.bands(quarter));
        }
        new ManyQuartersReport(first, later, asked, PureBands.measured(LINES)).write(report);
        Run.tell("Written: " + report);
    }

    private void measure(Map<Work, Samples> into, Work work, int expected, Supplier<Done> step) {
        Done done = step.get();
        if (done.many() != expected) {
            throw new IllegalStateException(work + ": " + done.many() + " instead of " + expected);
        }
        into.computeIfAbsent(work, key -> new Samples())
                .add(List.of(done.took().toNanos()), done.took(), done.worked());
    }

    /** Counted in a council of its own in which everything was read once, before the others are worked on. */
    Map<Work, Statements.Asked> counted() {
        ManyCouncils one = ManyCouncils.made(portal, "counted", 1, HEADS, 1);
        one.schedule(QUARTERS.get(0));
        one.openWithoutLetters(QUARTERS.get(0));
        one.schedule(QUARTERS.get(1));
        Map<Work, Statements.Asked> asked = new LinkedHashMap<>();
        try (Statements statements = Statements.written()) {
            asked.put(Work.NOTHING_PER_COUNCIL, statements.least(2, () -> one.nothing(QUARTERS.get(1))));
            asked.put(Work.OPENING, statements.during(() -> one.openWithoutLetters(QUARTERS.get(1))));
            one.sendActuals(QUARTERS.get(1));
            asked.put(Work.ALL_BANDS, statements.least(2, () -> one.allBands(QUARTERS.get(1))));
            asked.put(Work.NOTHING_PER_SHEET, asked.get(Work.NOTHING_PER_COUNCIL));
            asked.put(Work.BANDS, statements.least(2, () -> one.bands(QUARTERS.get(1))));
        }
        return asked;
    }
}
