package kz.bagalau.evaluation.calibration;

import static kz.bagalau.evaluation.calibration.CaseFixture.ACQUAINTED;
import static kz.bagalau.evaluation.calibration.CaseFixture.NOON;
import static kz.bagalau.evaluation.calibration.CaseFixture.signer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.calibration.CastVote.Choice;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Vote;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Random walks of legal and illegal steps (¶12, ¶38-41), each beside a record of what was done that is kept in another
 * way. Whatever is tried is taken or refused as the record says, and afterwards both tell the same: the state, the votes,
 * the adopted mark, the signatures.
 */
class CalibrationWalkPropertiesTest {

    private static final int WALK = 150;
    private static final List<String> MARKS = List.of("4.25", "4.50", "2.50");

    /**
     * One attempt.
     *
     * @param who the place of the member who tries it
     * @param mark the place of the mark it is about
     * @param yes in favour, or with a proposal
     * @param there who is present at an opening, a bit each
     */
    record Attempt(CaseStep step, int who, int mark, boolean yes, int there) {}

    @Provide
    Arbitrary<List<Attempt>> walks() {
        // whoever withdraws ends the walk: that is tried seldom; what the long middle needs, often
        Arbitrary<CaseStep> steps = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(CaseStep.WITHDRAW, CaseStep.PLACE)),
                Tuple.of(60, Arbitraries.of(CaseStep.values()).filter(step -> step != CaseStep.WITHDRAW)),
                Tuple.of(40, Arbitraries.of(CaseStep.VOTE, CaseStep.SIGN, CaseStep.ARGUE)));
        return Combinators.combine(
                        steps,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, MARKS.size() - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 15))
                .as(Attempt::new)
                .list()
                .ofSize(WALK);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_walk_ends_where_its_record_ends(
            @ForAll("walks") List<Attempt> walk,
            @ForAll @IntRange(min = 2, max = 4) int size,
            @ForAll boolean chairDecides,
            @ForAll boolean secret) {
        CaseFixture given = CaseFixture.of("alatau", size)
                .voting(
                        chairDecides ? Vote.Tie.CHAIR_DECIDES : Vote.Tie.KEEPS_THE_MARK,
                        secret ? Vote.Ballot.SECRET : Vote.Ballot.OPEN);
        CalibrationCase asked = given.requested();
        Journal kept = new Journal(size, chairDecides);

        for (Attempt attempt : walk) {
            int who = attempt.who() % size;
            boolean expected = kept.take(attempt, who);
            assertThat(taken(attempt, who, asked, given))
                    .as("%s by %s in %s", attempt, who, kept.state)
                    .isEqualTo(expected);
            assertSame(asked, kept, given, secret);
        }
        Statistics.label("reached").collect(asked.state()).coverage(reached -> reached.check(CaseState.PLACED)
                .count(placed -> placed > 0));
    }

    private static boolean taken(Attempt attempt, int who, CalibrationCase asked, CaseFixture given) {
        try {
            attempt(attempt, who, asked, given);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void attempt(Attempt attempt, int who, CalibrationCase asked, CaseFixture given) {
        CalibrationRules rules = given.rules();
        var person = given.members.get(who);
        var mark = new BigDecimal(MARKS.get(attempt.mark()));
        switch (attempt.step()) {
            case WITHDRAW -> asked.withdraw(rules, NOON);
            case CONVENE -> asked.convene(rules, given.seats(), given.members.get(0), ACQUAINTED, "", signer());
            case OPEN ->
                asked.open(
                        rules,
                        there(attempt, given.members.size()).stream()
                                .map(given.members::get)
                                .collect(Collectors.toSet()),
                        signer());
            case DESCRIBE -> asked.describe(rules, "Жұмысты сипаттады.");
            case ARGUE ->
                asked.argue(rules, person, attempt.yes() ? Optional.of(mark) : Optional.empty(), "Сөз.", NOON);
            case PUT_TO_VOTE -> asked.putToVote(rules, mark, NOON);
            case VOTE -> asked.vote(rules, person, attempt.yes() ? Choice.FOR : Choice.AGAINST);
            case CLOSE_VOTE -> asked.closeVote(rules, NOON);
            case BREAK_TIE -> asked.breakTie(rules, person, attempt.yes());
            case CONCLUDE -> asked.conclude(rules, 1, "Негіз.", NOON);
            case SIGN -> asked.sign(rules, person, NOON);
            case RECORD_DECLINED -> asked.declineToSign(rules, person, "Келіспейді.", signer());
            case PLACE -> asked.place(rules, NOON);
        }
    }

    private static Set<Integer> there(Attempt attempt, int size) {
        return IntStream.range(0, size)
                .filter(place -> (attempt.there() >> place & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void assertSame(CalibrationCase asked, Journal kept, CaseFixture given, boolean secret) {
        assertThat(asked.state()).isEqualTo(kept.state);
        assertThat(asked.countPresent()).isEqualTo(kept.present.size());
        assertThat(asked.adopted().map(Ballot::mark).map(BigDecimal::toString)).isEqualTo(kept.adopted);
        assertThat(asked.signatures()).hasSameSizeAs(kept.signed);
        assertThat(asked.ballots()).hasSameSizeAs(kept.votes.keySet());
        for (Ballot ballot : asked.ballots()) {
            Map<Integer, Boolean> votes = kept.votes.get(ballot.mark().toString());
            assertThat(ballot.cast()).as("one vote each").isEqualTo(votes.size());
            boolean runs = kept.running.equals(Optional.of(ballot.mark().toString()));
            assertThat(ballot.votesFor()).isEqualTo(runs ? Optional.empty() : Optional.of(Journal.count(votes, true)));
            assertThat(ballot.votesAgainst())
                    .isEqualTo(runs ? Optional.empty() : Optional.of(Journal.count(votes, false)));
            if (runs || secret) {
                assertThat(asked.members())
                        .allMatch(member -> ballot.choiceOf(member).isEmpty());
            } else {
                votes.forEach((who, yes) -> assertThat(ballot.choiceOf(
                                asked.member(given.members.get(who)).orElseThrow()))
                        .contains(yes ? Choice.FOR : Choice.AGAINST));
            }
        }
    }

    /** What was done, written down plainly. */
    private static final class Journal {

        private final int members;
        private final boolean chairDecides;
        private CaseState state = CaseState.REQUESTED;
        private Set<Integer> present = Set.of();
        private boolean described;
        private final Map<Integer, String> proposed = new HashMap<>();
        private final Map<String, Map<Integer, Boolean>> votes = new LinkedHashMap<>();
        private Optional<String> running = Optional.empty();
        private Optional<String> tied = Optional.empty();
        private Optional<String> adopted = Optional.empty();
        private final Set<Integer> signed = new HashSet<>();
        private final Set<Integer> declined = new HashSet<>();

        private Journal(int members, boolean chairDecides) {
            this.members = members;
            this.chairDecides = chairDecides;
        }

        /** Whether the attempt is lawful now; if it is, it is written down. */
        private boolean take(Attempt attempt, int who) {
            String mark = MARKS.get(attempt.mark());
            boolean session = state == CaseState.IN_SESSION;
            return switch (attempt.step()) {
                case WITHDRAW ->
                    become(state == CaseState.REQUESTED || state == CaseState.CONVENED, CaseState.WITHDRAWN);
                case CONVENE -> become(state == CaseState.REQUESTED, CaseState.CONVENED);
                case OPEN -> open(there(attempt, members));
                case DESCRIBE -> described(session && adopted.isEmpty());
                case ARGUE -> session && adopted.isEmpty() && present.contains(who) && argue(who, attempt.yes(), mark);
                case PUT_TO_VOTE -> session && adopted.isEmpty() && described && put(mark);
                case VOTE -> state == CaseState.VOTING && present.contains(who) && vote(who, attempt.yes());
                case CLOSE_VOTE -> state == CaseState.VOTING && close();
                case BREAK_TIE -> state == CaseState.TIED && who == 0 && present.contains(0) && decide(attempt.yes());
                case CONCLUDE ->
                    become(
                            session
                                    && described
                                    && (adopted.isPresent() || votes.keySet().containsAll(proposed.values())),
                            CaseState.CONCLUDED);
                case SIGN -> present.contains(who) && !declined.contains(who) && sign(who);
                case RECORD_DECLINED -> present.contains(who) && decline(who);
                case PLACE -> become(state == CaseState.SIGNED, CaseState.PLACED);
            };
        }

        private boolean become(boolean lawful, CaseState next) {
            state = lawful ? next : state;
            return lawful;
        }

        private boolean open(Set<Integer> there) {
            boolean lawful = state == CaseState.CONVENED && there.size() * 2 > members;
            present = lawful ? there : present;
            return become(lawful, CaseState.IN_SESSION);
        }

        private boolean described(boolean lawful) {
            described |= lawful;
            return lawful;
        }

        private boolean argue(int who, boolean proposes, String mark) {
            proposed.remove(who);
            if (proposes) {
                proposed.put(who, mark);
            }
            return true;
        }

        private boolean put(String mark) {
            boolean lawful = proposed.containsValue(mark) && !votes.containsKey(mark);
            if (lawful) {
                votes.put(mark, new HashMap<>());
                running = Optional.of(mark);
            }
            return become(lawful, CaseState.VOTING);
        }

        private boolean vote(int who, boolean yes) {
            Boolean before = votes.get(running.orElseThrow()).putIfAbsent(who, yes);
            return before == null || before == yes;
        }

        private boolean close() {
            Map<Integer, Boolean> cast = votes.get(running.orElseThrow());
            int yes = count(cast, true);
            int no = count(cast, false);
            if (yes > 0 && yes == no && chairDecides) {
                state = CaseState.TIED;
                tied = running;
            } else {
                state = CaseState.IN_SESSION;
                adopted = yes * 2 > present.size() ? running : adopted;
            }
            running = Optional.empty();
            return true;
        }

        private boolean decide(boolean adopts) {
            adopted = adopts ? tied : adopted;
            return become(true, CaseState.IN_SESSION);
        }

        private boolean sign(int who) {
            boolean concluded = Set.of(CaseState.CONCLUDED, CaseState.SIGNED, CaseState.PLACED)
                    .contains(state);
            if (concluded && signed.contains(who)) {
                return true;
            }
            if (state != CaseState.CONCLUDED) {
                return false;
            }
            signed.add(who);
            return become(true, signed.equals(present) ? CaseState.SIGNED : CaseState.CONCLUDED);
        }

        private boolean decline(int who) {
            boolean nobodyLeft = signed.size() + 1 == present.size() && declined.size() == signed.size();
            if (state != CaseState.CONCLUDED || signed.contains(who) || nobodyLeft) {
                return false;
            }
            declined.add(who);
            return sign(who);
        }

        private static int count(Map<Integer, Boolean> votes, boolean choice) {
            return (int) votes.values().stream().filter(one -> one == choice).count();
        }
    }
}
