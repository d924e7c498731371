package kz.bagalau.evaluation.calibration;

import static kz.bagalau.evaluation.calibration.CaseFixture.ACQUAINTED;
import static kz.bagalau.evaluation.calibration.CaseFixture.LAST_DAY;
import static kz.bagalau.evaluation.calibration.CaseFixture.NOON;
import static kz.bagalau.evaluation.calibration.CaseFixture.signer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.time.MovableClock;
import kz.bagalau.platform.time.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of the law ends at midnight of the Republic, whatever zone the server has (¶12, ¶38, ¶39). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayEdgesTest {

    private static final ZoneId REPUBLIC = ZoneId.of("Asia/Almaty");

    private final TimeZone before = TimeZone.getDefault();
    private final MovableClock clock = new MovableClock(Clock.systemUTC(), Profile.TEST);

    @AfterEach
    void as_it_was() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest(
            name = "{0}, server in {1}: in the last minute the request is taken, at midnight it is over (12)")
    @CsvSource({
        "alatau, UTC", "alatau, Pacific/Kiritimati", "alatau, America/Los_Angeles",
        "sarysu, UTC", "sarysu, Pacific/Kiritimati", "sarysu, America/Los_Angeles",
    })
    void the_days_of_the_request(String council, String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        CaseFixture given = CaseFixture.of(council).acquainted();

        assertThat(CalibrationCase.request(given.result, "Келіспеймін.", given.on(lastMinuteOf(LAST_DAY)), NOON)
                        .state())
                .isEqualTo(CaseState.REQUESTED);
        assertThatThrownBy(() ->
                        CalibrationCase.request(given.result, "Келіспеймін.", given.on(midnightAfter(LAST_DAY)), NOON))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0}, server in {1}: in the last minute no reason is asked, at midnight one is (38)")
    @CsvSource({
        "alatau, UTC", "alatau, Pacific/Kiritimati", "alatau, America/Los_Angeles",
        "sarysu, UTC", "sarysu, Pacific/Kiritimati", "sarysu, America/Los_Angeles",
    })
    void the_days_of_the_decision(String council, String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        CaseFixture given = CaseFixture.of(council);
        LocalDate last = given.rules().conveneUntil(ACQUAINTED);

        assertThatThrownBy(() -> convene(given, given.requested(), midnightAfter(last)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ConveningReasonMissing");
        CalibrationCase inTime = given.requested();
        convene(given, inTime, lastMinuteOf(last));
        assertThat(inTime.lateReason()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, server in {1}: the session is held on the last day, not after it (39)")
    @CsvSource({
        "alatau, UTC", "alatau, Pacific/Kiritimati", "alatau, America/Los_Angeles",
        "sarysu, UTC", "sarysu, Pacific/Kiritimati", "sarysu, America/Los_Angeles",
    })
    void the_days_of_the_session(String council, String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        CaseFixture given = CaseFixture.of(council);
        LocalDate last = given.rules().holdUntil(ACQUAINTED);
        CalibrationRules today = given.on(lastMinuteOf(ACQUAINTED));

        assertThatThrownBy(() -> given.requested()
                        .convene(today, given.seats(), given.members.get(0), last.plusDays(1), "", signer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SessionDayImpossible");
        CalibrationCase asked = given.requested();
        asked.convene(today, given.seats(), given.members.get(0), last, "", signer());
        assertThat(asked.meetsOn()).contains(last);
    }

    private static void convene(CaseFixture given, CalibrationCase asked, LocalDate today) {
        asked.convene(given.on(today), given.seats(), given.members.get(0), today, "", signer());
    }

    private LocalDate lastMinuteOf(LocalDate day) {
        return todayAt(day.plusDays(1).atStartOfDay(REPUBLIC).toInstant().minusSeconds(60));
    }

    private LocalDate midnightAfter(LocalDate day) {
        return todayAt(day.plusDays(1).atStartOfDay(REPUBLIC).toInstant());
    }

    private LocalDate todayAt(Instant instant) {
        clock.moveTo(instant);
        return LocalDate.now(clock);
    }
}
