package kz.bagalau.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.methodology.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a step of a case is not somebody's now (¶12, ¶38-41): what he who sends it by hand is told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnTest {

    private static final UUID STRANGER = UUID.randomUUID();

    private final CaseFixture given = CaseFixture.of("alatau");

    @ParameterizedTest(name = "{0} of a case that is placed is refused by paragraph {1}")
    @CsvSource({
        "WITHDRAW, 12",
        "CONVENE, 38",
        "OPEN, 39",
        "DESCRIBE, 41",
        "ARGUE, 41",
        "PUT_TO_VOTE, 41",
        "VOTE, 41",
        "CLOSE_VOTE, 41",
        "BREAK_TIE, 41",
        "CONCLUDE, 41",
        "SIGN, 41",
        "RECORD_DECLINED, 41",
        "PLACE, 41"
    })
    void a_step_that_does_not_follow_is_refused_by_its_own_paragraph(CaseStep step, String paragraph) {
        Refusal refusal =
                refusal(given.placed(), Set.of(Part.HR), STRANGER, step).orElseThrow();

        assertThat(refusal.key()).isEqualTo("refusal.StepNotNow");
        assertThat(refusal.arguments()).containsExactly(CaseState.PLACED);
        assertThat(refusal.citation().orElseThrow().paragraph()).isEqualTo(paragraph);
    }

    static Stream<Arguments> turns() {
        return Stream.of(
                turn(
                        "a member takes the request back",
                        CaseFixture::convened,
                        Part.MEMBER,
                        "WITHDRAW",
                        "StepOfAnother"),
                turn("HR decides on the session", CaseFixture::requested, Part.HR, "CONVENE", "StepOfAnother"),
                turn("a member opens the session", CaseFixture::convened, Part.MEMBER, "OPEN", "StepOfAnother"),
                turn("the evaluator votes", one -> one.voting("4.25"), Part.EVALUATOR, "VOTE", "NotPresentMember"),
                turn("the servant argues", CaseFixture::inSession, Part.SERVANT, "ARGUE", "NotPresentMember"),
                turn("HR signs", CaseFixture::concluded, Part.HR, "SIGN", "NotPresentMember"),
                turn("the servant places the minutes", CaseFixture::signed, Part.SERVANT, "PLACE", "StepOfAnother"));
    }

    private static Arguments turn(
            String what, Function<CaseFixture, CalibrationCase> state, Part part, String step, String refusal) {
        return Arguments.of(what, state, part, CaseStep.valueOf(step), refusal);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("turns")
    void a_step_of_somebody_else_is_refused_as_such(
            String what, Function<CaseFixture, CalibrationCase> state, Part part, CaseStep step, String refusal) {
        CalibrationCase asked = state.apply(given);

        assertThat(refusal(asked, Set.of(part), STRANGER, step).map(Refusal::key))
                .as(what)
                .contains("refusal." + refusal);
        assertThat(new Turn(asked, Set.of(part), asked.member(STRANGER)).steps())
                .doesNotContain(step);
    }

    @Test
    void who_has_voted_argues_too_late_signed_or_sits_on_his_own_case_is_told_so() {
        UUID first = given.members.get(0);
        CalibrationCase voting = given.voting("4.25");
        given.vote(voting, CastVote.Choice.FOR);

        assertThat(refusal(voting, Set.of(Part.MEMBER), first, CaseStep.VOTE).map(Refusal::key))
                .contains("refusal.VotedAlready");
        assertThat(refusal(voting, Set.of(Part.MEMBER), given.members.get(1), CaseStep.VOTE))
                .as("his vote is awaited")
                .isEmpty();
        assertThat(refusal(voting, Set.of(Part.HR, Part.EVALUATOR), STRANGER, CaseStep.CLOSE_VOTE)
                        .map(Refusal::key))
                .contains("refusal.OwnCase");
        given.vote(voting, CastVote.Choice.FOR, CastVote.Choice.FOR, CastVote.Choice.FOR);
        voting.closeVote(given.rules(), CaseFixture.NOON);
        assertThat(refusal(voting, Set.of(Part.MEMBER), first, CaseStep.ARGUE).map(Refusal::key))
                .contains("refusal.CorrectionAdopted");
        CalibrationCase concluded = given.concluded();
        concluded.sign(given.rules(), first, CaseFixture.NOON);
        assertThat(refusal(concluded, Set.of(Part.MEMBER), first, CaseStep.SIGN).map(Refusal::key))
                .contains("refusal.StepNotNow");
    }

    @Test
    void of_every_step_that_is_not_offered_there_is_a_reason_and_of_one_that_is_there_is_none() {
        List<CalibrationCase> cases = List.of(
                given.requested(),
                given.convened(),
                given.inSession(),
                given.voting("4.25"),
                given.concluded(),
                given.signed(),
                given.placed());
        for (CalibrationCase asked : cases) {
            for (Part part : Part.values()) {
                UUID person = part == Part.MEMBER || part == Part.CHAIR ? given.members.get(0) : STRANGER;
                Turn turn = new Turn(asked, Set.of(part), asked.member(person));
                for (CaseStep step : CaseStep.values()) {
                    assertThat(turn.refusal(step, given.rules()).isEmpty())
                            .as(asked.state() + " " + part + " " + step)
                            .isEqualTo(turn.steps().contains(step));
                }
            }
        }
    }

    private Optional<Refusal> refusal(CalibrationCase asked, Set<Part> parts, UUID person, CaseStep step) {
        return new Turn(asked, parts, asked.member(person)).refusal(step, given.rules());
    }
}
