package kz.bagalau.votes;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.votes.ReadySessions.Sitting;
import org.jsoup.nodes.Element;

/**
 * Sessions of seven members, each of whom sends his vote many times at once, half of them under one number of a command,
 * the rest each under its own: in every third session some of them the other way, in the rest always the same. In some
 * sessions the portal's process is killed meanwhile and started again; whoever had no answer votes once more, under the
 * same number. Then the vote is closed, the minutes are written, and what was voted is counted anew from what the portal
 * shows of it. Votes come through a door of the tests to the use case of the page, whose own way another test goes.
 * Chance is seeded: the same numbers make the same votes.
 */
final class VotesUnderKills {

    /** So many times each member sends his vote at once. */
    static final int RETRIES = 20;

    private static final String VOTED = "Дауысыңыз қабылданды";

    private final Portal portal;
    private final int sessions;
    private final int kills;
    private final Random chance = new Random(41);
    private final Recount recount = new Recount();
    private final Figures figures = new Figures();
    private final List<Voter> voters = new ArrayList<>();
    private ReadySessions ready;
    private Visitor hr;

    /** The two ways to vote. */
    enum Choice {
        FOR,
        AGAINST
    }

    /** Somebody who votes, and his browser. */
    private record Voter(Sitting member, Visitor visitor) {}

    /** A vote about to be sent: the same command is the same number of it. */
    private record Attempt(Choice choice, String command) {}

    /** What a member sent in one session, and what he was told had been taken. */
    private record Sent(List<Attempt> attempts, Set<Choice> acknowledged) {}

    VotesUnderKills(Portal portal, int sessions, int kills) {
        this.portal = portal;
        this.sessions = sessions;
        this.kills = kills;
    }

    /** Votes, kills, counts. */
    Figures run() {
        Run.tell("Making " + sessions + " sessions ready");
        ready = ReadySessions.made(portal, sessions);
        signIn();
        List<String> cases = ready.cases(sessions);
        Run.tell("Voting in " + sessions + " sessions, " + kills + " kills");
        long start = System.nanoTime();
        Map<String, Map<String, Set<Choice>>> acknowledged = new HashMap<>();
        for (int number = 0; number < sessions; number++) {
            acknowledged.put(cases.get(number), vote(cases.get(number), number, isKilled(number)));
        }
        figures.voting = Duration.ofNanos(System.nanoTime() - start);
        Run.tell("Closing and counting");
        cases.forEach(this::close);
        Map<String, Map<String, Integer>> trail = ready.trail();
        cases.forEach(each -> recount.compare(
                each,
                exported(each),
                acknowledged.get(each),
                Optional.ofNullable(trail.get(each)).orElse(Map.of())));
        figures.sessions = sessions;
        figures.faults.addAll(recount.faults());
        figures.votes = recount.votes();
        return figures;
    }

    /** Evenly over the sessions, never in the first. */
    private boolean isKilled(int number) {
        return (number + 1) * kills / sessions > number * kills / sessions;
    }

    private void signIn() {
        voters.clear();
        ready.members().forEach(member -> voters.add(new Voter(member, ready.visitor(member.mailbox()))));
        hr = ready.hr();
    }

    private Map<String, Set<Choice>> vote(String calibration, int number, boolean killed) {
        Map<String, Sent> sent = new HashMap<>();
        List<Runnable> requests = new ArrayList<>();
        int killAfter = killed ? 1 + chance.nextInt(ReadySessions.MEMBERS * RETRIES / 2) : Integer.MAX_VALUE;
        AtomicInteger answers = new AtomicInteger();
        for (Voter voter : voters) {
            Sent mine = new Sent(attempts(number % 3 == 0), EnumSet.noneOf(Choice.class));
            sent.put(voter.member().name(), mine);
            for (Attempt attempt : mine.attempts()) {
                requests.add(() -> {
                    send(calibration, voter, attempt, mine.acknowledged());
                    if (answers.incrementAndGet() == killAfter) {
                        portal.kill();
                    }
                });
            }
        }
        atOnce(requests);
        if (killed) {
            bringBack(calibration, sent, killAfter);
        }
        Map<String, Set<Choice>> acknowledged = new HashMap<>();
        sent.forEach((name, mine) -> acknowledged.put(name, mine.acknowledged()));
        return acknowledged;
    }

    /** Half of them under one number, which is that of his first choice; a number never stands for two choices. */
    private List<Attempt> attempts(boolean race) {
        Choice mine = chance.nextBoolean() ? Choice.FOR : Choice.AGAINST;
        String command = UUID.randomUUID().toString();
        List<Attempt> attempts = new ArrayList<>();
        for (int retry = 0; retry < RETRIES; retry++) {
            Choice choice = race && retry % 4 == 3 ? other(mine) : mine;
            boolean again = retry % 2 == 0;
            attempts.add(new Attempt(choice, again ? command : UUID.randomUUID().toString()));
        }
        return attempts;
    }

    private static Choice other(Choice choice) {
        return choice == Choice.FOR ? Choice.AGAINST : Choice.FOR;
    }

    /** Sends one vote. */
    private void send(String calibration, Voter voter, Attempt attempt, Set<Choice> acknowledged) {
        try {
            Page answer = voter.visitor()
                    .post(
                            "/door/vote",
                            Map.of(
                                    "case", calibration,
                                    "choice", attempt.choice().name(),
                                    "command", attempt.command()));
            switch (answer.status()) {
                case 204 -> {
                    figures.acknowledged.incrementAndGet();
                    synchronized (acknowledged) {
                        acknowledged.add(attempt.choice());
                    }
                }
                case 409 -> figures.refused.incrementAndGet();
                default -> figures.cut.incrementAndGet();
            }
        } catch (UncheckedIOException dead) {
            figures.cut.incrementAndGet();
        } finally {
            figures.sent.incrementAndGet();
        }
    }

    private static void atOnce(List<Runnable> requests) {
        ExecutorService pool = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            requests.forEach(request -> running.add(pool.submit(request)));
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Starts the portal again; whoever was answered finds his vote there, whoever was not votes once more. */
    private void bringBack(String calibration, Map<String, Sent> sent, int killedAfter) {
        long start = System.nanoTime();
        portal.startAgain();
        signIn();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        int before = 0;
        int unanswered = 0;
        for (Voter voter : voters) {
            Sent mine = sent.get(voter.member().name());
            Page page = voter.visitor().visit(path(calibration));
            boolean stored = page.document().text().contains(VOTED);
            if (stored) {
                before++;
            }
            if (mine.acknowledged().isEmpty()) {
                unanswered++;
                Attempt again = mine.attempts().get(0);
                if (!stored) {
                    send(calibration, voter, again, mine.acknowledged());
                }
            } else if (!stored) {
                figures.faults.add(calibration + ": the vote of "
                        + voter.member().name() + " was acknowledged before the kill and is not there after it");
            }
        }
        figures.kills.add(new Figures.Kill(killedAfter, before, unanswered, took));
    }

    /** HR closes the vote and writes the minutes. */
    private void close(String calibration) {
        Page closed = Forms.press(hr, hr.visit(path(calibration)), "Дауыс беруді жабу");
        Element write = Forms.button(closed, "Хаттаманы жасау")
                .orElseThrow(() -> new AssertionError("The vote is not closed: " + closed));
        Element ground = write.closest("form").selectFirst("textarea");
        Page concluded =
                hr.follow(Forms.send(hr, closed, write, Map.of(ground.attr("name"), "Мүшелердің дауысы бойынша.")));
        if (!concluded.is(200)) {
            throw new AssertionError("No minutes: " + concluded);
        }
    }

    /** What the portal gives out of the session: who voted how, and the minutes in both languages. */
    private Recount.Exported exported(String calibration) {
        return Recount.Exported.of(
                hr.visit(path(calibration)), hr.visit(path(calibration).replace("case.xhtml", "minutes.xhtml")));
    }

    private static String path(String calibration) {
        return "/calibration/case.xhtml?id=" + calibration;
    }
}
