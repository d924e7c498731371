package kz.bagalau.evaluation.result;

import static kz.bagalau.evaluation.ranking.SheetFixture.NOON;
import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.states.StatePicture;
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

    private static final Declined DECLINED = new Declined(
            "№ 3",
            TODAY,
            "Танысудан бас тартты.",
            UUID.fromString("00000000-0000-4000-8000-0000000000a1"),
            UUID.fromString("00000000-0000-4000-8000-0000000000a2"),
            Optional.empty());

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
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        new StatePicture<>(Result::state)
                .in(Result.State.FORMED, ResultTest::formed)
                .in(Result.State.MADE_KNOWN, ResultTest::known)
                .in(Result.State.ACQUAINTED, () -> {
                    Result one = known();
                    one.open(NOON, TODAY, ELEVEN);
                    return one;
                })
                .step("MAKE_KNOWN", one -> one.makeKnown("Әбдірахманова Г. С.", NOON))
                .step("OPEN", one -> one.open(NOON, TODAY, ELEVEN))
                .step("RECORD", one -> one.record(proof(Channel.SMS, TODAY), "Әбдірахманова Г. С.", LATER))
                .step("DECLINE", one -> one.decline(DECLINED, "Әбдірахманова Г. С.", LATER, ELEVEN))
                .standsInTheDocuments();
    }

    private static Result formed() {
        return ConfidentialityTest.resultOf(openSheetOf("alatau").marked(4, 4, 3, 4));
    }

    private static Result known() {
        Result one = formed();
        one.makeKnown("Әбдірахманова Г. С.", NOON);
        return one;
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
        result.record(proof(Channel.REGISTERED_LETTER, TODAY), "Әбдірахманова Г. С.", LATER);

        assertThat(result.state()).isEqualTo(Result.State.ACQUAINTED);
        assertThat(result.acquaintedOn()).contains(TODAY);
        assertThat(result.channel()).contains(Channel.REGISTERED_LETTER);
        assertThat(result.records()).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo("№ 12-41");
            assertThat(entry.witnesses()).isEmpty();
        });
    }

    @Test
    void a_second_means_is_recorded_and_the_first_day_stays() {
        result.record(proof(Channel.REGISTERED_LETTER, TODAY), "Әбдірахманова Г. С.", LATER);
        result.record(proof(Channel.SMS, TODAY.plusDays(2)), "Әбдірахманова Г. С.", LATER);

        assertThat(result.records()).hasSize(2);
        assertThat(result.acquaintedOn()).contains(TODAY);
    }

    @Test
    void a_refusal_before_two_witnesses_acquaints_him_on_the_day_of_the_act_by_R50() {
        result.makeKnown("Әбдірахманова Г. С.", NOON);

        result.decline(DECLINED, "Әбдірахманова Г. С.", LATER, ELEVEN);

        assertThat(result.state()).isEqualTo(Result.State.ACQUAINTED);
        assertThat(result.acquaintedOn()).contains(TODAY);
        assertThat(result.channel()).isEmpty();
        assertThat(result.records()).singleElement().satisfies(entry -> {
            assertThat(entry.channel()).isEmpty();
            assertThat(entry.witnesses()).containsExactly(DECLINED.firstWitness(), DECLINED.secondWitness());
        });
    }

    @Test
    void what_was_not_offered_cannot_be_declined() {
        assertThatThrownBy(() -> result.decline(DECLINED, "Әбдірахманова Г. С.", LATER, ELEVEN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ProofRefusal.NothingToRefuse(ELEVEN)));
        assertThat(result.records()).isEmpty();
    }

    @Test
    void who_has_opened_it_cannot_decline_it_any_more() {
        result.makeKnown("Әбдірахманова Г. С.", NOON);
        result.open(NOON, TODAY, ELEVEN);

        assertThatThrownBy(() -> result.decline(DECLINED, "Әбдірахманова Г. С.", LATER, ELEVEN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ProofRefusal.AcquaintedAlready(ELEVEN, TODAY)));
        assertThat(result.channel()).contains(Channel.INFORMATION_SYSTEM);
    }

    private static Proof proof(Channel channel, LocalDate day) {
        return new Proof(channel, " № 12-41 ", day, "Нәтижеңіз дайын.", Optional.empty());
    }
}
