package kz.bagalau.evaluation.calibration;

import static kz.bagalau.evaluation.calibration.CaseFixture.ACQUAINTED;
import static kz.bagalau.evaluation.calibration.CaseFixture.LAST_DAY;
import static kz.bagalau.evaluation.calibration.CaseFixture.NOON;
import static kz.bagalau.evaluation.calibration.CaseFixture.signer;
import static kz.bagalau.evaluation.calibration.CastVote.Choice.AGAINST;
import static kz.bagalau.evaluation.calibration.CastVote.Choice.FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Vote;
import kz.bagalau.methodology.calibration.Vote.Outcome;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case from its request to its placed minutes (¶12, ¶38-41), under both shipped editions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationCaseTest {

    private final CaseFixture given = CaseFixture.of("alatau");

    @ParameterizedTest(name = "{0}: a request on the fifth working day is taken, on the sixth refused (12)")
    @ValueSource(strings = {"alatau", "sarysu"})
    void the_days_of_the_request_end(String council) {
        CaseFixture one = CaseFixture.of(council).acquainted();

        assertThat(CalibrationCase.request(one.result, "Келіспеймін.", one.on(LAST_DAY), NOON)
                        .state())
                .isEqualTo(CaseState.REQUESTED);
        var over = one.on(LAST_DAY.plusDays(1));
        refused(
                () -> CalibrationCase.request(one.result, "Келіспеймін.", over, NOON),
                new CalibrationRefusal.RequestTermOver(
                        over.methodology().request().by(), LAST_DAY));
    }

    @Test
    void nobody_asks_before_he_has_opened_his_result_or_without_words() {
        refused(
                () -> CalibrationCase.request(given.result, "Келіспеймін.", given.rules(), NOON),
                new CalibrationRefusal.RequestBeforeAcquaintance(
                        given.rules().methodology().request().by()));
        given.acquainted();
        refused(
                () -> CalibrationCase.request(given.result, " ", given.rules(), NOON),
                new CalibrationRefusal.StatementMissing(
                        given.rules().methodology().request().by()));
    }

    @Test
    void the_session_is_held_inside_its_term_by_paragraph_39() {
        CalibrationCase asked = given.requested();
        var holding = given.rules().calibration().holding().by();
        var last = given.rules().holdUntil(ACQUAINTED);

        refused(
                () -> asked.convene(given.rules(), given.seats(), given.members.get(0), last.plusDays(1), "", signer()),
                new CalibrationRefusal.SessionDayImpossible(holding, ACQUAINTED, last));
        asked.convene(given.rules(), given.seats(), given.members.get(0), last, "", signer());
        assertThat(asked.meetsOn()).contains(last);
    }

    @Test
    void a_decision_after_its_three_days_is_stamped_with_the_reason() {
        CalibrationCase asked = given.requested();
        var due = given.rules().conveneUntil(ACQUAINTED);
        var late = given.on(due.plusDays(1));

        refused(
                () -> asked.convene(late, given.seats(), given.members.get(0), due.plusDays(1), "", signer()),
                new CalibrationRefusal.ConveningReasonMissing(
                        late.calibration().convening().by(), due));
        asked.convene(late, given.seats(), given.members.get(0), due.plusDays(1), "Іссапарда болды.", signer());
        assertThat(asked.lateReason()).contains("Іссапарда болды.");
    }

    @ParameterizedTest(name = "{0} of {1} members: quorum {2} (41, R19)")
    @CsvSource({"1, 3, false", "2, 3, true", "2, 4, false", "3, 4, true", "4, 7, true", "3, 7, false"})
    void the_quorum_is_counted_at_the_opening(int there, int all, boolean quorum) {
        CaseFixture one = CaseFixture.of("sarysu", all);
        CalibrationCase asked = one.convened();
        ThrowingCallable opening = () -> asked.open(one.rules(), Set.copyOf(one.members.subList(0, there)), signer());

        if (quorum) {
            assertThat(catching(opening)).isEmpty();
            assertThat(asked.countPresent()).isEqualTo(there);
        } else {
            refused(
                    opening,
                    new CalibrationRefusal.QuorumMissing(one.rules().vote().by(), there, all));
        }
    }

    @Test
    void who_came_after_the_opening_neither_argues_nor_votes() {
        CalibrationCase asked = given.convened();
        asked.open(given.rules(), Set.copyOf(given.members.subList(0, 2)), signer());

        refused(
                () -> given.propose(asked, 2, "4.25"),
                new CalibrationRefusal.NotPresentMember(given.rules().vote().by()));
    }

    @Test
    void the_evaluator_speaks_before_the_vote() {
        CalibrationCase asked = given.inSession();
        given.propose(asked, 0, "4.25");

        refused(
                () -> asked.putToVote(given.rules(), new BigDecimal("4.25"), NOON),
                new CalibrationRefusal.DescriptionMissing(given.rules().vote().by()));
    }

    @ParameterizedTest(name = "proposed {0} against 3.75")
    @ValueSource(strings = {"5.01", "-0.01", "4.125", "100"})
    void a_proposal_lies_in_the_range_of_the_edition(String mark) {
        CalibrationCase asked = given.inSession();
        var marks = given.rules().marks();

        refused(
                () -> given.propose(asked, 0, mark),
                new CalibrationRefusal.CorrectionOutOfRange(marks.by(), marks.from(), marks.to()));
    }

    @Test
    void to_propose_the_mark_that_stands_is_to_support_it() {
        CalibrationCase asked = given.inSession();

        refused(
                () -> given.propose(asked, 0, "3.75"),
                new CalibrationRefusal.CorrectionChangesNothing(
                        given.rules().vote().by(), new BigDecimal("3.75")));
    }

    @Test
    void only_what_a_member_proposed_is_put_to_the_vote_and_only_once() {
        CalibrationCase asked = given.voting("4.25");
        given.vote(asked, AGAINST, AGAINST, AGAINST);
        asked.closeVote(given.rules(), NOON);

        refused(
                () -> asked.putToVote(given.rules(), new BigDecimal("4.5"), NOON),
                new CalibrationRefusal.MarkNotProposed(given.rules().vote().by(), new BigDecimal("4.50")));
        refused(
                () -> asked.putToVote(given.rules(), new BigDecimal("4.25"), NOON),
                new CalibrationRefusal.MarkVotedAlready(given.rules().vote().by(), new BigDecimal("4.25")));
    }

    @Test
    void one_member_has_one_vote_however_often_he_sends_it() {
        CalibrationCase asked = given.voting("4.25");

        assertThat(asked.vote(given.rules(), given.members.get(0), FOR)).isTrue();
        assertThat(asked.vote(given.rules(), given.members.get(0), FOR)).isFalse();
        refused(
                () -> asked.vote(given.rules(), given.members.get(0), AGAINST),
                new CalibrationRefusal.VotedAlready(given.rules().vote().by()));
        assertThat(asked.running().orElseThrow().cast()).isEqualTo(1);
    }

    @Test
    void nobody_learns_a_tally_before_the_close() {
        CalibrationCase asked = given.voting("4.25");
        given.vote(asked, FOR, FOR);
        Ballot ballot = asked.running().orElseThrow();

        assertThat(ballot.votesFor()).isEmpty();
        assertThat(ballot.votesAgainst()).isEmpty();
        assertThat(ballot.outcome()).isEmpty();
        assertThat(asked.members()).allMatch(member -> ballot.choiceOf(member).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1} for, {2} against, {3} silent: {4} (41, R19)")
    @CsvSource({
        "alatau, 2, 1, 0, CORRECTED",
        "alatau, 1, 2, 0, KEPT",
        "alatau, 1, 1, 1, KEPT",
        "alatau, 1, 0, 2, KEPT",
        "sarysu, 3, 0, 0, CORRECTED",
        "sarysu, 2, 2, 0, KEPT",
        "sarysu, 0, 0, 3, KEPT",
    })
    void a_majority_of_those_present_decides(String council, int votesFor, int against, int silent, Outcome outcome) {
        CaseFixture one = CaseFixture.of(council, votesFor + against + silent);
        CalibrationCase asked = one.voting("4.25");
        for (int member = 0; member < votesFor + against; member++) {
            asked.vote(one.rules(), one.members.get(member), member < votesFor ? FOR : AGAINST);
        }

        assertThat(asked.closeVote(one.rules(), NOON)).isEqualTo(outcome);
        assertThat(asked.ballots().get(0).votesFor()).contains(votesFor);
        assertThat(asked.ballots().get(0).votesAgainst()).contains(against);
    }

    @Test
    void a_mark_may_be_corrected_downwards_too() {
        CalibrationCase asked = given.voting("2.5");
        given.vote(asked, FOR, FOR);

        assertThat(asked.closeVote(given.rules(), NOON)).isEqualTo(Outcome.CORRECTED);
        assertThat(asked.adopted().orElseThrow().mark()).isEqualByComparingTo("2.5");
    }

    @Test
    void of_an_open_vote_it_is_known_after_the_close_who_voted_how() {
        CalibrationCase asked = given.voting("4.25");
        given.vote(asked, FOR, AGAINST, FOR);
        asked.closeVote(given.rules(), NOON);
        Ballot ballot = asked.ballots().get(0);

        assertThat(ballot.choiceOf(asked.member(given.members.get(1)).orElseThrow()))
                .contains(AGAINST);
    }

    @Test
    void a_secret_vote_is_counted_and_forgotten() {
        CaseFixture one = CaseFixture.of("alatau").voting(Vote.Tie.KEEPS_THE_MARK, Vote.Ballot.SECRET);
        CalibrationCase asked = one.voting("4.25");
        one.vote(asked, FOR, AGAINST, FOR);
        asked.closeVote(one.rules(), NOON);
        Ballot ballot = asked.ballots().get(0);

        assertThat(ballot.votesFor()).contains(2);
        assertThat(ballot.count()).isEqualTo(new Ballot.Tally(0, 0));
        assertThat(asked.members()).allMatch(member -> ballot.choiceOf(member).isEmpty());
        assertThat(asked.members()).allMatch(ballot::hasVoted);
    }

    @Test
    void where_the_edition_says_so_the_chair_breaks_a_tie_and_nobody_else() {
        CaseFixture one = CaseFixture.of("alatau", 2).voting(Vote.Tie.CHAIR_DECIDES, Vote.Ballot.OPEN);
        CalibrationCase asked = one.voting("4.25");
        one.vote(asked, FOR, AGAINST);

        assertThat(asked.closeVote(one.rules(), NOON)).isEqualTo(Outcome.CHAIR_DECIDES);
        refused(
                () -> asked.breakTie(one.rules(), one.members.get(1), true),
                new CalibrationRefusal.NotTheChair(one.rules().vote().by()));
        asked.breakTie(one.rules(), one.members.get(0), true);
        assertThat(asked.adopted()).isPresent();
    }

    @Test
    void after_an_adopted_correction_nothing_else_is_argued_or_voted() {
        CalibrationCase asked = given.voting("4.25");
        given.vote(asked, FOR, FOR, FOR);
        asked.closeVote(given.rules(), NOON);

        refused(
                () -> given.propose(asked, 1, "5"),
                new CalibrationRefusal.CorrectionAdopted(given.rules().vote().by(), new BigDecimal("4.25")));
    }

    @Test
    void the_session_does_not_end_over_a_proposal_that_was_never_voted_on() {
        CalibrationCase asked = given.inSession();
        asked.describe(given.rules(), "Жұмысты сипаттады.");
        given.propose(asked, 0, "4.25");

        refused(
                () -> asked.conclude(given.rules(), 1, "Негіз.", NOON),
                new CalibrationRefusal.ProposalsNotVoted(given.rules().vote().by(), List.of(new BigDecimal("4.25"))));
    }

    @Test
    void the_corrected_mark_waits_for_the_last_signature() {
        CalibrationCase asked = given.concluded();
        asked.sign(given.rules(), given.members.get(0), NOON);
        asked.sign(given.rules(), given.members.get(1), NOON);
        assertThat(asked.sign(given.rules(), given.members.get(1), NOON)).isFalse();
        assertThat(asked.state()).isEqualTo(CaseState.CONCLUDED);

        asked.sign(given.rules(), given.members.get(2), NOON);

        assertThat(asked.state()).isEqualTo(CaseState.SIGNED);
        assertThat(asked.signedOn()).contains(ACQUAINTED);
    }

    /** Every step in every state: it is taken where the machine knows it, and refused with the state elsewhere. */
    @TestFactory
    Stream<DynamicTest> an_illegal_step_is_refused_and_changes_nothing() {
        return states().entrySet().stream().flatMap(entry -> Stream.of(CaseStep.values())
                .filter(step -> !step.mayFollow(entry.getKey()))
                .map(step -> DynamicTest.dynamicTest(step + " in " + entry.getKey(), () -> {
                    CaseFixture one = CaseFixture.of("alatau", 2).voting(Vote.Tie.CHAIR_DECIDES, Vote.Ballot.OPEN);
                    CalibrationCase asked = entry.getValue().apply(one);
                    assertThat(asked.state()).isEqualTo(entry.getKey());
                    Optional<Refusal> refusal = catching(() -> take(step, asked, one));
                    boolean signsAgain = step == CaseStep.SIGN && entry.getKey().concluded();
                    if (!signsAgain) {
                        assertThat(refusal)
                                .get()
                                .isInstanceOfAny(
                                        CalibrationRefusal.StepNotNow.class, CalibrationRefusal.NotPresentMember.class);
                    }
                    assertThat(asked.state()).isEqualTo(entry.getKey());
                })));
    }

    private static Map<CaseState, Function<CaseFixture, CalibrationCase>> states() {
        return Map.of(
                CaseState.REQUESTED, CaseFixture::requested,
                CaseState.WITHDRAWN,
                        one -> {
                            CalibrationCase asked = one.convened();
                            asked.withdraw(one.rules(), NOON);
                            return asked;
                        },
                CaseState.CONVENED, CaseFixture::convened,
                CaseState.IN_SESSION, CaseFixture::inSession,
                CaseState.VOTING, one -> one.voting("4.25"),
                CaseState.TIED,
                        one -> {
                            CalibrationCase asked = one.voting("4.25");
                            one.vote(asked, FOR, AGAINST);
                            asked.closeVote(one.rules(), NOON);
                            return asked;
                        },
                CaseState.CONCLUDED, CalibrationCaseTest::concluded,
                CaseState.SIGNED, one -> signed(concluded(one), one),
                CaseState.PLACED,
                        one -> {
                            CalibrationCase asked = signed(concluded(one), one);
                            asked.place(one.rules(), NOON);
                            return asked;
                        });
    }

    private static CalibrationCase concluded(CaseFixture one) {
        CalibrationCase asked = one.voting("4.25");
        one.vote(asked, FOR, FOR);
        asked.closeVote(one.rules(), NOON);
        asked.conclude(one.rules(), 1, "Негіз.", NOON);
        return asked;
    }

    private static CalibrationCase signed(CalibrationCase asked, CaseFixture one) {
        one.members.forEach(member -> asked.sign(one.rules(), member, NOON));
        return asked;
    }

    private static void take(CaseStep step, CalibrationCase asked, CaseFixture one) {
        var rules = one.rules();
        switch (step) {
            case WITHDRAW -> asked.withdraw(rules, NOON);
            case CONVENE -> asked.convene(rules, one.seats(), one.members.get(0), ACQUAINTED, "", signer());
            case OPEN -> asked.open(rules, Set.copyOf(one.members), signer());
            case DESCRIBE -> asked.describe(rules, "Сөз.");
            case ARGUE -> one.propose(asked, 0, "4.5");
            case PUT_TO_VOTE -> asked.putToVote(rules, new BigDecimal("4.25"), NOON);
            case VOTE -> asked.vote(rules, one.members.get(0), FOR);
            case CLOSE_VOTE -> asked.closeVote(rules, NOON);
            case BREAK_TIE -> asked.breakTie(rules, one.members.get(0), true);
            case CONCLUDE -> asked.conclude(rules, 2, "Негіз.", NOON);
            case SIGN -> asked.sign(rules, one.members.get(0), NOON);
            case RECORD_DECLINED -> asked.declineToSign(rules, one.members.get(0), "Бас тартты.", signer());
            case PLACE -> asked.place(rules, NOON);
        }
    }

    @Test
    void a_member_who_will_not_sign_does_not_hold_the_correction_up() {
        CaseFixture given = CaseFixture.of("alatau");
        CalibrationCase asked = given.concluded();
        asked.sign(given.rules(), given.members.get(0), NOON);
        asked.sign(given.rules(), given.members.get(1), NOON);
        refused(
                () -> asked.declineToSign(given.rules(), given.members.get(2), "", signer()),
                new CalibrationRefusal.DeclineReasonMissing(given.rules().vote().by()));

        asked.declineToSign(given.rules(), given.members.get(2), "Шешіммен келіспейді.", signer());

        assertThat(asked.state()).isEqualTo(CaseState.SIGNED);
        assertThat(asked.signatures().get(2).declined()).contains("Шешіммен келіспейді.");
        refused(
                () -> asked.sign(given.rules(), given.members.get(2), NOON),
                new CalibrationRefusal.StepNotNow(given.rules().vote().by(), CaseState.SIGNED));
    }

    @Test
    void minutes_that_nobody_has_signed_are_none() {
        CaseFixture given = CaseFixture.of("sarysu");
        CalibrationCase asked = given.concluded();
        given.members.subList(0, 2).forEach(each -> asked.declineToSign(given.rules(), each, "Бас тартты.", signer()));

        refused(
                () -> asked.declineToSign(given.rules(), given.members.get(2), "Бас тартты.", signer()),
                new CalibrationRefusal.NobodySigned(given.rules().vote().by()));
        asked.sign(given.rules(), given.members.get(2), NOON);
        assertThat(asked.state()).isEqualTo(CaseState.SIGNED);
    }

    @Test
    void the_picture_in_the_documents_is_drawn_from_the_code() throws IOException {
        StringJoiner drawn = new StringJoiner("\n", "```mermaid\nstateDiagram-v2\n", "\n```");
        drawn.add("    [*] --> REQUESTED: REQUEST");
        for (CaseStep step : CaseStep.values()) {
            step.from().stream().sorted().forEach(from -> step.to()
                    .forEach(to -> drawn.add("    " + from + " --> " + to + ": " + step)));
        }
        drawn.add("    WITHDRAWN --> [*]");
        drawn.add("    PLACED --> [*]");

        assertThat(Files.readString(Path.of("../docs/calibration.md"))).contains(drawn.toString());
    }

    private static void refused(ThrowingCallable attempt, Refusal refusal) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, thrown -> assertThat(thrown.refusal())
                .isEqualTo(refusal));
    }

    private static Optional<Refusal> catching(ThrowingCallable attempt) {
        try {
            attempt.call();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
