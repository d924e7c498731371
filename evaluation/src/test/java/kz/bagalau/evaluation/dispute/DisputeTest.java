package kz.bagalau.evaluation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputeTest {

    private static final UUID APPLICANT = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    private static final UUID EVALUATOR = UUID.fromString("00000000-0000-4000-8000-0000000000b2");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final Instant NOON = Instant.parse("2026-10-14T07:00:00Z");

    private final Dispute dispute =
            Dispute.register(UUID.randomUUID(), 7, told(" Мерзім бұзылды. ", Set.of(EVALUATOR)), "Кадр", NOON);

    @Test
    void it_is_examined_with_somebody_besides_the_applicant_by_paragraph_16() {
        assertThatCode(() -> told("Мерзім.", Set.of(EVALUATOR)).require(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> told("Мерзім.", Set.of(EVALUATOR, APPLICANT)).require(TODAY))
                .doesNotThrowAnyException();
        assertRefused(() -> told("Мерзім.", Set.of()).require(TODAY), new DisputeRefusal.NobodyConcerned());
        assertRefused(() -> told("Мерзім.", Set.of(APPLICANT)).require(TODAY), new DisputeRefusal.NobodyConcerned());
    }

    @Test
    void it_has_words_and_does_not_come_from_the_future() {
        assertRefused(() -> told(" \n", Set.of(EVALUATOR)).require(TODAY), new DisputeRefusal.DisputeTextMissing());
        LocalDate yesterday = RECEIVED.minusDays(1);
        assertRefused(
                () -> told("Мерзім.", Set.of(EVALUATOR)).require(yesterday),
                new DisputeRefusal.DisputeDayImpossible(yesterday, yesterday));
        assertThatCode(() -> told("Мерзім.", Set.of(EVALUATOR)).require(RECEIVED))
                .doesNotThrowAnyException();
    }

    @Test
    void it_concerns_those_named_and_nobody_else() {
        assertThat(dispute.subject()).isEqualTo("Мерзім бұзылды.");
        assertThat(dispute.concerns(APPLICANT)).isTrue();
        assertThat(dispute.concerns(EVALUATOR)).isTrue();
        assertThat(dispute.concerns(UUID.randomUUID())).isFalse();
    }

    @Test
    void it_is_closed_once_with_what_came_of_it() {
        dispute.close(Dispute.Outcome.PARTLY_GRANTED, " Мерзім түзетілді. ", TODAY, TODAY, "Кадр", NOON);

        assertThat(dispute.outcome()).contains(Dispute.Outcome.PARTLY_GRANTED);
        assertThat(dispute.findings()).contains("Мерзім түзетілді.");
        assertThat(dispute.closedOn()).contains(TODAY);
        assertRefused(
                () -> dispute.close(Dispute.Outcome.GRANTED, "Қайта.", TODAY, TODAY, "Кадр", NOON),
                new DisputeRefusal.DisputeClosed(7));
    }

    @Test
    void it_is_closed_neither_before_it_came_nor_in_the_future() {
        var outside = new DisputeRefusal.DisputeDayImpossible(RECEIVED, TODAY);
        assertRefused(() -> close("Мерзім.", RECEIVED.minusDays(1)), outside);
        assertRefused(() -> close("Мерзім.", TODAY.plusDays(1)), outside);
        assertRefused(() -> close(" ", TODAY), new DisputeRefusal.DisputeTextMissing());
        assertThat(dispute.outcome()).isEmpty();
        close("Мерзім.", RECEIVED);
        assertThat(dispute.closedOn()).contains(RECEIVED);
    }

    private void close(String findings, LocalDate on) {
        dispute.close(Dispute.Outcome.GRANTED, findings, on, TODAY, "Кадр", NOON);
    }

    private static Disagreement told(String subject, Set<UUID> concerned) {
        return new Disagreement(APPLICANT, RECEIVED, subject, concerned);
    }

    private static void assertRefused(Runnable step, Refusal why) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }
}
