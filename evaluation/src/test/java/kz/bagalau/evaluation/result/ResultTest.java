package kz.bagalau.evaluation.result;

import static kz.bagalau.evaluation.ranking.SheetFixture.NOON;
import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.methodology.score.GradeRank;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultTest {

    private static final Citation ELEVEN = Citation.of("11");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    private static final Instant LATER = NOON.plusSeconds(86_400);

    private final Result result =
            ConfidentialityTest.resultOf(openSheetOf("alatau").marked(4, 4, 3, 4));

    @Test
    void it_keeps_mean_grade_and_edition_of_its_sheet() {
        assertThat(result.mean()).isEqualByComparingTo("3.75");
        assertThat(result.grade()).isEqualTo(GradeRank.PROPER);
        assertThat(result.edition().value()).isEqualTo("alatau/2024-10-22");
        assertThat(result.state()).isEqualTo(Result.State.FORMED);
    }

    @Test
    void the_servant_cannot_open_it_before_hr_has_made_it_known_by_paragraph_11() {
        assertThatThrownBy(() -> result.open(NOON, TODAY, ELEVEN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ResultNotYetKnown(ELEVEN)));
    }

    @Test
    void the_first_opening_is_the_acquaintance_and_stays() {
        result.makeKnown("Әбдірахманова Г. С.", NOON);

        assertThat(result.open(NOON, TODAY, ELEVEN)).isTrue();
        assertThat(result.open(LATER, TODAY.plusDays(1), ELEVEN)).isFalse();

        assertThat(result.acquaintedAt()).contains(NOON);
        assertThat(result.acquaintedOn()).contains(TODAY);
        assertThat(result.channel()).contains(Channel.INFORMATION_SYSTEM);
    }

    @Test
    void making_known_twice_changes_nothing() {
        assertThat(result.makeKnown("Әбдірахманова Г. С.", NOON)).isTrue();
        assertThat(result.makeKnown("Мұқанова Ә. Д.", LATER)).isFalse();

        assertThat(result.madeKnownAt()).contains(NOON);
        assertThat(result.madeKnownBy()).contains("Әбдірахманова Г. С.");
    }

    @Test
    void a_letter_to_a_dismissed_servant_acquaints_him_on_its_date() {
        result.record(
                Channel.REGISTERED_LETTER, TODAY, "Тапсырылғаны туралы хабарлама № 12", "Әбдірахманова Г. С.", LATER);

        assertThat(result.state()).isEqualTo(Result.State.ACQUAINTED);
        assertThat(result.acquaintedOn()).contains(TODAY);
        assertThat(result.channel()).contains(Channel.REGISTERED_LETTER);
        assertThat(result.records()).hasSize(1);
    }

    @Test
    void a_second_means_is_recorded_and_the_first_day_stays() {
        result.record(Channel.REGISTERED_LETTER, TODAY, "Хат", "Әбдірахманова Г. С.", LATER);
        result.record(Channel.SMS, TODAY.plusDays(2), "Мәтіндік хабар", "Әбдірахманова Г. С.", LATER);

        assertThat(result.records()).hasSize(2);
        assertThat(result.acquaintedOn()).contains(TODAY);
    }
}
