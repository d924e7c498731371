package kz.bagalau.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.Happening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A case as the deadlines know it: which day is awaited next, of whom (par. 12, 13, 38-41). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionDutiesTest {

    private static final ZoneId REPUBLIC = ZoneId.of("Asia/Almaty");

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void as_it_was() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest(name = "{0}: {1} are done")
    @MethodSource("states")
    void a_step_that_was_taken_awaits_nobody(
            CaseState state, Set<DutyKind> done, Function<CaseFixture, CalibrationCase> made) {
        CalibrationCase standing = made.apply(CaseFixture.of("alatau"));
        SessionDuties duties = new SessionDuties(standing, REPUBLIC);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(Stream.of(DutyKind.values()).filter(duties::isDone)).containsExactlyInAnyOrderElementsOf(done);
    }

    private static Stream<Arguments> states() {
        return Stream.of(
                state(CaseState.REQUESTED, CaseFixture::requested, DutyKind.SESSION_REQUESTED),
                state(CaseState.CONVENED, CaseFixture::convened, DutyKind.SESSION_REQUESTED, DutyKind.SESSION_CONVENED),
                state(
                        CaseState.IN_SESSION,
                        CaseFixture::inSession,
                        DutyKind.SESSION_REQUESTED,
                        DutyKind.SESSION_CONVENED),
                state(
                        CaseState.CONCLUDED,
                        CaseFixture::concluded,
                        DutyKind.SESSION_REQUESTED,
                        DutyKind.SESSION_CONVENED,
                        DutyKind.SESSION_HELD,
                        DutyKind.MARK_ARGUED),
                state(
                        CaseState.SIGNED,
                        CaseFixture::signed,
                        DutyKind.SESSION_REQUESTED,
                        DutyKind.SESSION_CONVENED,
                        DutyKind.SESSION_HELD,
                        DutyKind.MARK_ARGUED,
                        DutyKind.MINUTES_SIGNED),
                state(
                        CaseState.PLACED,
                        CaseFixture::placed,
                        DutyKind.SESSION_REQUESTED,
                        DutyKind.SESSION_CONVENED,
                        DutyKind.SESSION_HELD,
                        DutyKind.MARK_ARGUED,
                        DutyKind.MINUTES_SIGNED,
                        DutyKind.MINUTES_PLACED));
    }

    private static Arguments state(CaseState state, Function<CaseFixture, CalibrationCase> made, DutyKind... done) {
        return Arguments.of(state, Set.of(done), made);
    }

    @ParameterizedTest(
            name =
                    "server in {0}: closed a minute before midnight of the Republic it was held that day, at midnight the next (39, 41)")
    @CsvSource({"UTC", "Pacific/Kiritimati", "America/Los_Angeles"})
    void the_day_of_the_session_is_the_day_of_the_republic(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        LocalDate day = LocalDate.of(2026, 10, 15);
        Instant midnight = day.plusDays(1).atStartOfDay(REPUBLIC).toInstant();

        assertThat(heldOn(midnight.minusSeconds(60))).contains(day);
        assertThat(heldOn(midnight)).contains(day.plusDays(1));
    }

    private static Optional<LocalDate> heldOn(Instant at) {
        CaseFixture given = CaseFixture.of("sarysu");
        CalibrationCase standing = given.voting("4.25");
        standing.closeVote(given.rules(), at);
        standing.conclude(given.rules(), 1, "Дәлел расталмады.", at);
        return Optional.ofNullable(
                new SessionDuties(standing, REPUBLIC).happened().get(Happening.SESSION_HELD));
    }

    @Test
    void the_terms_run_from_the_day_of_the_request_and_the_last_signature() {
        CaseFixture given = CaseFixture.of("alatau");
        CalibrationCase standing = given.concluded();
        assertThat(new SessionDuties(standing, REPUBLIC).happened())
                .containsEntry(Happening.SERVANT_APPLIED, CaseFixture.ACQUAINTED)
                .containsEntry(Happening.REQUEST_RECEIVED, CaseFixture.ACQUAINTED)
                .doesNotContainKey(Happening.MINUTES_SIGNED);
        LocalDate later = CaseFixture.ACQUAINTED.plusDays(2);

        given.members.forEach(each -> standing.sign(given.on(later), each, CaseFixture.NOON));

        assertThat(new SessionDuties(standing, REPUBLIC).happened()).containsEntry(Happening.MINUTES_SIGNED, later);
    }

    @Test
    void who_was_absent_or_has_signed_is_not_asked_for_a_signature() {
        CaseFixture given = CaseFixture.of("alatau");
        CalibrationCase standing = given.convened();
        UUID absent = given.members.get(2);
        assertThat(new SessionDuties(standing, REPUBLIC).isOfMember(DutyKind.MINUTES_SIGNED, absent))
                .as("appointed")
                .isTrue();
        standing.open(given.rules(), Set.copyOf(given.members.subList(0, 2)), CaseFixture.signer());
        standing.describe(given.rules(), "Жұмыс сапалы.");
        given.propose(standing, 0, "4.25");
        standing.putToVote(given.rules(), new BigDecimal("4.25"), CaseFixture.NOON);
        standing.closeVote(given.rules(), CaseFixture.NOON);
        standing.conclude(given.rules(), 1, "Дауыс берілмеді.", CaseFixture.NOON);
        standing.sign(given.rules(), given.members.get(0), CaseFixture.NOON);

        SessionDuties duties = new SessionDuties(standing, REPUBLIC);

        assertThat(duties.isOfMember(DutyKind.MINUTES_SIGNED, absent)).isFalse();
        assertThat(duties.isOfMember(DutyKind.MINUTES_SIGNED, given.members.get(0)))
                .isFalse();
        assertThat(duties.isOfMember(DutyKind.MINUTES_SIGNED, given.members.get(1)))
                .isTrue();
        assertThat(duties.isOfMember(DutyKind.MINUTES_SIGNED, UUID.randomUUID()))
                .isFalse();
    }
}
