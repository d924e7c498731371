package kz.bagalau.votes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.benchmark.Machine;
import kz.bagalau.environment.Run;

/** {@code ./prove votes}: as many sessions and kills as are asked for, and a report of what came of it. */
public final class ProveVotes {

    private static final int THOUSAND = 1_000;

    private ProveVotes() {}

    /** Takes the number of sessions, the number of kills, and the file to write to. */
    public static void main(String[] arguments) {
        int sessions = Integer.parseInt(arguments[0]);
        int kills = Integer.parseInt(arguments[1]);
        Path report = Path.of(arguments[2]);
        Figures figures;
        try {
            figures = new VotesUnderKills(Run.portal(), sessions, kills).run();
        } finally {
            Run.stop();
        }
        try {
            Files.writeString(report, text(figures, sessions, kills));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Run.tell("Written: " + report);
        if (!figures.faults.isEmpty()) {
            throw new AssertionError(figures.faults.size() + " faults, the first: " + figures.faults.get(0));
        }
    }

    private static String text(Figures figures, int sessions, int kills) {
        return "# One member, one vote, whatever is retried, raced or killed\n\n"
                + "Written by `./prove votes " + sessions + " " + kills
                + "`; do not edit. Paragraph 41: the final mark is"
                + " adopted by a majority of the session's members.\n\n"
                + "Each of " + ReadySessions.MEMBERS + " members of each session sends his vote "
                + VotesUnderKills.RETRIES
                + " times at once, half of them under one number of a command,\nthe rest each under its own; in every third"
                + " session some of them the other way. In the sessions below the portal's process is killed\nmeanwhile"
                + " (`kill -9`) and started again; whoever had no answer votes once more, under the same number. Then HR closes"
                + " the votes and writes\nthe minutes, and the votes are counted anew from what the portal gives out: who voted"
                + " how, line by line, against the tally of the\nminutes, against what each member was told, and against the"
                + " trail. Sessions are made ready by the operator of the database, from\nresults that the portal formed, in a council of their own. Votes"
                + " come from signed-in members through a door of the tests to the use case that the page calls;\nthe page itself"
                + " is raced by `CalibrationIT`. Closing, minutes and reading go through the portal's pages.\n\n"
                + "- Date: " + LocalDate.now(Clock.systemUTC()) + "\n"
                + Machine.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
                + "\n| What | |\n|---|--:|\n"
                + row("sessions", figures.sessions)
                + row("members of each", ReadySessions.MEMBERS)
                + row("votes sent", figures.sent.get())
                + row("answered as taken, or as taken already", figures.acknowledged.get())
                + row("refused", figures.refused.get())
                + row("without an answer, cut off by a kill", figures.cut.get())
                + row("kills", figures.kills.size())
                + row("votes in the minutes", figures.votes)
                + row("seconds of voting, with the starts", figures.voting.toSeconds())
                + "| **faults: two votes, lost votes, another tally, another choice, another trail** | **"
                + figures.faults.size() + "** |\n"
                + figures.faults.stream().map(fault -> "\n- " + fault).collect(Collectors.joining())
                + "\n## The kills\n\n| After so many answers | Votes that stood after it | Members without an answer | Until everybody"
                + " was back, s |\n|--:|--:|--:|--:|\n"
                + kills(figures.kills);
    }

    private static String kills(List<Figures.Kill> kills) {
        return kills.stream()
                .map(kill -> "| " + kill.after() + " | " + kill.stored() + " | " + kill.unanswered() + " | "
                        + seconds(kill.back()) + " |\n")
                .collect(Collectors.joining());
    }

    private static String row(String what, long figure) {
        return "| " + what + " | " + figure + " |\n";
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis()).divide(BigDecimal.valueOf(THOUSAND), 1, RoundingMode.HALF_UP);
    }
}
