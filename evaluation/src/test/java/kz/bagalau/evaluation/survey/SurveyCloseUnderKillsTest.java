package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.survey.CloseProcess.Moment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The close in a process of its own on a real PostgreSQL, killed with SIGKILL and gone through again by another process: one seed
 * a step. {@code ./prove survey} does it with as many seeds as are asked for and writes what came of it (¶33, 35).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyCloseUnderKillsTest {

    private static final int STEPS = CloseStep.values().length;
    private static final int SEEDS = Integer.getInteger("bagalau.survey.seeds", STEPS);
    private static final Optional<String> REPORT = Optional.ofNullable(System.getProperty("bagalau.survey.report"));

    /** Chance is one of a circle, with a deviation of one: four deviations of the sum are not reached by chance. */
    private static final int DEVIATIONS = 4;

    @TempDir
    Path keys;

    private final Map<CloseStep, Map<Integer, Integer>> kills = new EnumMap<>(CloseStep.class);
    private final Map<CloseStep, Integer> moments = new EnumMap<>(CloseStep.class);
    private final List<String> faults = new ArrayList<>();
    private int again;
    private int circles;
    private int places;

    @Test
    void a_close_that_is_killed_anywhere_and_gone_through_again_comes_to_the_same_and_leaves_nothing_to_link()
            throws SQLException, IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            killed(seed);
        }

        if (REPORT.isPresent()) {
            Files.writeString(Path.of(REPORT.get()), report());
        }
        assertThat(faults).isEmpty();
        assertThat(kills.keySet()).as("every step was cut off").hasSize(Math.min(SEEDS, STEPS));
        assertThat((places - circles) * (places - circles))
                .as(places + " places of " + circles + " circles tell who answered when; by chance one of a circle")
                .isLessThanOrEqualTo(DEVIATIONS * DEVIATIONS * circles);
    }

    private void killed(int seed) throws SQLException, IOException {
        Map<CloseStep, Integer> mine = new EnumMap<>(CloseStep.class);
        SeededRound.Outcome expected;
        try (SeededRound undisturbed = SeededRound.answered(seed, keys, (step, number) -> mine.put(step, number + 1))) {
            expected = undisturbed.closed();
        }
        mine.forEach((step, many) -> moments.merge(step, many, Math::max));
        Random chance = new Random(seed);
        try (SeededRound round = SeededRound.answered(seed, keys, (step, number) -> {})) {
            kill(round, moment(CloseStep.values()[seed % STEPS], mine, chance));
            if (seed % 3 == 0) {
                again += kill(round, moment(CloseStep.values()[chance.nextInt(STEPS)], mine, chance)) ? 1 : 0;
            }
            CloseProcess.whole(round.url(), round.council, round.round, round.folder);
            SeededRound.Outcome outcome = round.outcome();
            if (!outcome.equals(expected)) {
                faults.add("seed " + seed + ": " + outcome + " instead of " + expected);
            }
            round.linkable().forEach(fault -> faults.add("seed " + seed + ": " + fault));
            circles += round.circles();
            places += round.placesThatTell();
        }
    }

    private static Moment moment(CloseStep step, Map<CloseStep, Integer> moments, Random chance) {
        return new Moment(step, chance.nextInt(moments.get(step)));
    }

    private boolean kill(SeededRound round, Moment at) throws SQLException {
        boolean killed = CloseProcess.killed(round.url(), round.council, round.round, round.folder, at);
        if (killed) {
            kills.computeIfAbsent(at.step(), step -> new TreeMap<>()).merge(at.number(), 1, Integer::sum);
        }
        return killed;
    }

    private String report() {
        return "# The close of a survey, killed and gone through again\n\n"
                + "Written by `./prove survey " + SEEDS + "`; do not edit. Paragraphs 33 and 35; the steps are those of"
                + " [0020](adr/0020-sealed-ballots.md).\n\n"
                + "Each seed makes a round of " + circles / SEEDS
                + " circles with three to seven respondents in a council of"
                + " its own on a real PostgreSQL: their answers,\nthe order in which they answer, who has not sent his answers"
                + " and who declines after sending. A process of its own does the portal's close, without\nthe server around it,"
                + " and is killed (`kill -9`) at a moment that the seed chooses: where a step has begun, after one of its"
                + " statements, between\nthe overwriting and the removal of the key, or after the commit. In every third seed"
                + " the second process is killed too. Another one closes the\nround. Its result is compared with that of"
                + " a round of the same seed that nobody disturbed, and the whole database is searched as its operator could.\n\n"
                + "- Date: " + LocalDate.now(Clock.systemUTC()) + "\n"
                + "- JDK: " + Runtime.version() + "\n\n"
                + "| What | |\n|---|--:|\n"
                + row("seeds", SEEDS)
                + row(
                        "kills",
                        kills.values().stream()
                                .flatMap(each -> each.values().stream())
                                .mapToInt(each -> each)
                                .sum())
                + row("of these, of the process that went through it again", again)
                + row("circles counted", circles)
                + row(
                        "places in the table of respondents that tell who answered when; by chance one of a circle",
                        places)
                + "| **faults: another mean, another mark of participation, a round not closed, a ballot's number or content left,"
                + " marks in several transactions or in that of a mean, a key left** | **" + faults.size() + "** |\n"
                + faults.stream().map(fault -> "\n- " + fault).collect(Collectors.joining())
                + "\n## Where the kills fell\n\n| Step | Moments, at most | Kills | At the moments, from 0 |\n|---|--:|--:|---|\n"
                + moments.entrySet().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Map.Entry<CloseStep, Integer> step) {
        Map<Integer, Integer> fell =
                Optional.ofNullable(kills.get(step.getKey())).orElse(Map.of());
        return "| " + step.getKey() + " | " + step.getValue() + " | "
                + fell.values().stream().mapToInt(each -> each).sum() + " | "
                + fell.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " |\n";
    }

    private static String row(String what, long figure) {
        return "| " + what + " | " + figure + " |\n";
    }
}
