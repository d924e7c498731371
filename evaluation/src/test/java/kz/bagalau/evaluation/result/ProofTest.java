package kz.bagalau.evaluation.result;

import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofTest {

    private static final Citation ELEVEN = Citation.of("11");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    private static final Optional<Proof.Scan> SCAN = Optional.of(
            new Proof.Scan("хабарлама.pdf", "%PDF-1.4 тапсырылды".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-0000000000a2");

    private final Result result =
            ConfidentialityTest.resultOf(openSheetOf("alatau").marked(4, 4, 3, 4));

    @Test
    void a_registered_letter_is_proved_by_its_notice_of_delivery_only_by_paragraph_11() {
        assertRefused(
                () -> proof(Channel.REGISTERED_LETTER, "12", "Хат", Optional.empty())
                        .require(ELEVEN),
                new ProofRefusal.NoticeOfDeliveryMissing(ELEVEN));
        assertThatCode(() -> proof(Channel.REGISTERED_LETTER, "12", "Хат", SCAN).require(ELEVEN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"TELEPHONOGRAM", "TELEGRAM", "SMS", "EMAIL", "DOCUMENT_SYSTEM"})
    void any_other_channel_is_proved_by_its_number_and_words(Channel channel) {
        assertThatCode(() -> proof(channel, "8 701 000 00 00", "Нәтиже дайын.", Optional.empty())
                        .require(ELEVEN))
                .doesNotThrowAnyException();
        assertRefused(
                () -> proof(channel, " ", "Нәтиже дайын.", Optional.empty()).require(ELEVEN),
                new ProofRefusal.ProofNumberMissing(ELEVEN));
        assertRefused(
                () -> proof(channel, "7", "\t", Optional.empty()).require(ELEVEN), new AcquaintanceTextMissing(ELEVEN));
    }

    @Test
    void a_scan_is_what_its_bytes_are_and_not_what_its_name_says() {
        assertThat(SCAN.orElseThrow().checked().kind().mediaType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> new Proof.Scan("хабарлама.pdf", new byte[] {'M', 'Z', 0, 0}).checked())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(EvidenceRefusal.EvidenceOfOtherKind.class));
    }

    @Test
    void two_different_people_of_the_apparatus_witness_a_refusal() {
        assertThatCode(() -> declined("3", FIRST, SECOND).require(result, Set.of(FIRST, SECOND), ELEVEN))
                .doesNotThrowAnyException();
        assertUnfit(declined("3", FIRST, FIRST), Set.of(FIRST, SECOND));
        assertUnfit(declined("3", FIRST, SECOND), Set.of(FIRST));
        assertUnfit(declined("3", FIRST, SECOND), Set.of(SECOND));
    }

    @Test
    void neither_the_evaluated_person_nor_his_evaluator_is_a_witness() {
        Set<UUID> all = Set.of(FIRST, result.employee(), result.evaluator());
        assertUnfit(declined("3", result.employee(), FIRST), all);
        assertUnfit(declined("3", FIRST, result.employee()), all);
        assertUnfit(declined("3", result.evaluator(), FIRST), all);
        assertUnfit(declined("3", FIRST, result.evaluator()), all);
    }

    @Test
    void an_act_has_a_number() {
        assertRefused(
                () -> declined("", FIRST, SECOND).require(result, Set.of(FIRST, SECOND), ELEVEN),
                new ProofRefusal.ProofNumberMissing(ELEVEN));
    }

    private void assertUnfit(Declined declined, Set<UUID> inService) {
        assertRefused(() -> declined.require(result, inService, ELEVEN), new ProofRefusal.WitnessUnfit(ELEVEN));
    }

    private static void assertRefused(Runnable step, Refusal why) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }

    private static Proof proof(Channel channel, String number, String text, Optional<Proof.Scan> scan) {
        return new Proof(channel, number, TODAY, text, scan);
    }

    private static Declined declined(String number, UUID first, UUID second) {
        return new Declined(number, TODAY, "Танысудан бас тартты.", first, second, Optional.empty());
    }
}
