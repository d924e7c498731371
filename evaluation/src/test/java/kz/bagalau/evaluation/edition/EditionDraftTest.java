package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.edition.DraftRefusal.ChangeNotFit;
import kz.bagalau.evaluation.edition.DraftRefusal.DraftNotOpen;
import kz.bagalau.evaluation.edition.DraftRefusal.DraftNotSubmitted;
import kz.bagalau.evaluation.edition.DraftRefusal.DraftReasonMissing;
import kz.bagalau.evaluation.edition.DraftRefusal.OwnDraft;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.Draft;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** HR drafts, the official publishes, and nobody publishes what he wrote (reading R31). */
class EditionDraftTest {

    private static final UUID HR = UUID.randomUUID();
    private static final UUID SECOND_HR = UUID.randomUUID();
    private static final UUID OFFICIAL = UUID.randomUUID();
    private static final EditionId NAME = new EditionId("bolek/2027-01-01");
    private static final Step NOW = new Step("Кадр", Instant.parse("2026-11-22T04:00:00Z"));

    private final EditionDraft draft =
            EditionDraft.begin(UUID.randomUUID(), DraftOrigin.BLANK, Optional.empty(), Draft.empty(), HR, NOW);

    @Test
    void a_change_is_kept_with_a_new_version_however_unfit_the_value() {
        draft.change(
                "methodology.ranking.marks.step",
                document -> document.with("methodology.ranking.marks.step", "x"),
                HR,
                NOW);

        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.document().text("methodology.ranking.marks.step")).contains("x");
    }

    @Test
    void a_place_that_cannot_be_is_refused_and_nothing_changes() {
        assertRefused(ChangeNotFit.class, () -> draft.change("a..b", document -> document.with("a..b", "1"), HR, NOW));

        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.document()).isEqualTo(Draft.empty());
    }

    @Test
    void whoever_wrote_one_value_does_not_publish_even_if_another_submitted() {
        draft.change("title.kk", document -> document.with("title.kk", "Әдістеме"), OFFICIAL, NOW);
        draft.submit(HR, NOW);

        assertRefused(OwnDraft.class, () -> draft.publishByAnother(NAME, OFFICIAL, NOW));
        assertThat(draft.state()).isEqualTo(DraftState.SUBMITTED);
    }

    @Test
    void whoever_submitted_without_writing_does_not_publish() {
        draft.submit(SECOND_HR, NOW);

        assertRefused(OwnDraft.class, () -> draft.publishByAnother(NAME, SECOND_HR, NOW));
    }

    @Test
    void the_official_publishes_what_was_submitted_once() {
        draft.submit(HR, NOW);
        draft.publishByAnother(NAME, OFFICIAL, NOW);

        assertThat(draft.state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(draft.edition()).contains(NAME);
        assertRefused(DraftNotSubmitted.class, () -> draft.publishByAnother(NAME, OFFICIAL, NOW));
        assertRefused(DraftNotOpen.class, () -> draft.change("id", document -> document.with("id", "x"), HR, NOW));
    }

    @Test
    void a_draft_is_returned_with_a_reason_only_and_then_written_on() {
        draft.submit(HR, NOW);

        assertRefused(DraftReasonMissing.class, () -> draft.sendBack(" ", NOW));
        draft.sendBack(" 7-тармақ қате ", NOW);

        assertThat(draft.returnReason()).contains("7-тармақ қате");
        draft.change("title.kk", document -> document.with("title.kk", "Әдістеме"), HR, NOW);
        assertThat(draft.version()).isEqualTo(4);
    }

    @Test
    void what_is_submitted_is_neither_written_on_nor_dropped() {
        draft.submit(HR, NOW);

        assertRefused(DraftNotOpen.class, () -> draft.drop(NOW));
        assertRefused(DraftNotOpen.class, () -> draft.submit(HR, NOW));
        assertRefused(DraftNotOpen.class, () -> draft.publishAsModel(NAME, NOW));
    }

    private static void assertRefused(Class<? extends Refusal> why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOf(why));
    }
}
