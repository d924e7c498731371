package kz.bagalau.evaluation.feedback;

import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Feedback;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingRuleTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 10, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

    @ParameterizedTest(name = "paragraph 42, {0}: topics {1}, {2} held before, on {3}")
    @CsvSource({
        "alatau, 0, 0, 2026-10-12",
        "alatau, 1, 3, 2026-10-12",
        "alatau, 0 1, 0, 2026-10-09",
        "alatau, 0 1, 0, 2026-10-13",
        "sarysu, 0 1 2, 0, 2026-10-12",
    })
    void a_meeting_is_recorded_as_the_edition_has_it(String council, String topics, int held, LocalDate on) {
        assertThatCode(() -> rule(council).require(places(topics), held, on, KNOWN, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "paragraph 42, {0}: topics {1}, {2} held before, on {3}: {4}")
    @CsvSource({
        "alatau, '', 0, 2026-10-12, TopicsMissing",
        "alatau, 2, 0, 2026-10-12, TopicsMissing",
        "alatau, -1 0, 0, 2026-10-12, TopicsMissing",
        "alatau, 0, 0, 2026-10-08, MeetingDayImpossible",
        "alatau, 0, 0, 2026-10-14, MeetingDayImpossible",
        "sarysu, 0 1, 0, 2026-10-12, TopicsMissing",
        "sarysu, 0 1 3, 0, 2026-10-12, TopicsMissing",
        "sarysu, 0 1 2, 1, 2026-10-12, OneMeetingOnly",
        "sarysu, 0 1 2, 0, 2026-10-14, MeetingDayImpossible",
    })
    void what_the_edition_does_not_know_is_refused(
            String council, String topics, int held, LocalDate on, String refusal) {
        assertThatThrownBy(() -> rule(council).require(places(topics), held, on, KNOWN, TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(refusal);
    }

    private static MeetingRule rule(String council) {
        Feedback feedback =
                openSheetOf(council).edition.methodology().calibration().feedback();
        return new MeetingRule(feedback);
    }

    private static Set<Integer> places(String written) {
        return Arrays.stream(written.split(" "))
                .filter(each -> !each.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
