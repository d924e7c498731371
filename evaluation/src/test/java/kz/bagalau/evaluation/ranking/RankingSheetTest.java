package kz.bagalau.evaluation.ranking;

import static kz.bagalau.evaluation.ranking.SheetFixture.IN_TIME;
import static kz.bagalau.evaluation.ranking.SheetFixture.NOON;
import static kz.bagalau.evaluation.ranking.SheetFixture.TOO_LATE;
import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static kz.bagalau.evaluation.ranking.SheetFixture.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.evaluation.states.StatePicture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingSheetTest {

    @ParameterizedTest(name = "{0}: 31, 32")
    @ValueSource(strings = {"alatau", "sarysu"})
    void a_sheet_opens_with_an_empty_mark_for_each_parameter_of_its_edition(String council) {
        var given = openSheetOf(council);

        assertThat(given.sheet.marks())
                .hasSize(given.method().parametersFor("E-4").size());
        assertThat(given.sheet.marks()).allMatch(mark -> mark.value().isEmpty());
        assertThat(given.sheet.closed()).isFalse();
        assertThat(given.sheet.edition()).isEqualTo(given.edition.id());
    }

    @Test
    void the_evaluator_marks_and_the_event_tells_before_and_after() {
        var given = openSheetOf("alatau");

        given.mark(given.firstParameter(), Optional.of(score(3)), "Көмек қажет болды.");
        RankingMarked event = given.mark(given.firstParameter(), Optional.of(score(4)), "");

        assertThat(event.before()).contains(score(3));
        assertThat(event.after()).contains(score(4));
        assertThat(event.citation()).map(Citation::paragraph).contains("31");
        assertThat(event.payload()).containsEntry("before", "3").containsEntry("after", "4");
        assertThat(given.sheet.lastMarkedAt()).contains(NOON);
    }

    @Test
    void a_mark_can_be_taken_back_while_the_sheet_is_open() {
        var given = openSheetOf("alatau").marked(4);

        given.mark(given.firstParameter(), Optional.empty(), "");

        assertThat(given.sheet.marks().get(0).value()).isEmpty();
    }

    @Test
    void a_stranger_cannot_mark_by_paragraph_20() {
        var given = openSheetOf("alatau");

        assertRefused(
                () -> given.sheet.mark(
                        given.firstParameter(), 0, Optional.of(score(4)), "", given.on(IN_TIME), given.stranger, NOON),
                new NotYourSheet(Citation.of("20")));
    }

    @Test
    void the_evaluated_person_cannot_mark_himself() {
        var given = openSheetOf("sarysu");

        assertRefused(
                () -> given.sheet.mark(
                        given.firstParameter(), 0, Optional.of(score(5)), "", given.on(IN_TIME), given.servant, NOON),
                new NotYourSheet(Citation.of("20")));
    }

    @Test
    void a_mark_changed_meanwhile_is_not_overwritten() {
        var given = openSheetOf("alatau").marked(4);

        assertRefused(
                () -> given.sheet.mark(
                        given.firstParameter(), 7, Optional.of(score(2)), "", given.on(IN_TIME), given.evaluator, NOON),
                new MarkChangedMeanwhile(Optional.of(score(4)), "Шешім жобалары ескертусіз қабылданды."));
        assertThat(given.sheet.marks().get(0).value()).contains(score(4));
    }

    @Test
    void a_complete_sheet_closes_in_time_without_a_reason() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);

        SheetClosed event = given.sheet.close(0, given.on(IN_TIME), "", given.evaluator, NOON);

        assertThat(given.sheet.closed()).isTrue();
        assertThat(given.sheet.closedBy()).contains(given.evaluator);
        assertThat(given.sheet.dueOn()).contains(LocalDate.of(2026, 10, 9));
        assertThat(given.sheet.lateReason()).isEmpty();
        assertThat(event.citation()).map(Citation::paragraph).contains("4");
    }

    @Test
    void a_sheet_without_all_its_marks_does_not_close_by_paragraph_32() {
        var given = openSheetOf("alatau").marked(4, 4);

        assertThatThrownBy(() -> given.sheet.close(0, given.on(IN_TIME), "", given.evaluator, NOON))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOfSatisfying(MarksMissing.class, missing -> assertThat(missing.parameters())
                                .hasSize(2)));
        assertThat(given.sheet.closed()).isFalse();
    }

    @ParameterizedTest(name = "mark {0} without a ground")
    @ValueSource(ints = {0, 1, 5})
    void an_extreme_mark_needs_a_ground_where_the_council_asks_for_it(int extreme) {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);
        given.mark(given.firstParameter(), Optional.of(score(extreme)), " ");

        assertThatThrownBy(() -> given.sheet.close(0, given.on(IN_TIME), "", given.evaluator, NOON))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isInstanceOf(ReasonMissing.class);
                    assertThat(refused.refusal().citation()).isEmpty();
                });
    }

    @Test
    void an_extreme_mark_needs_no_ground_where_the_council_does_not_ask() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);
        given.mark(given.firstParameter(), Optional.of(score(5)), "");

        given.sheet.close(0, given.on(IN_TIME, false), "", given.evaluator, NOON);

        assertThat(given.sheet.closed()).isTrue();
    }

    @Test
    void after_the_due_day_a_reason_is_asked_by_paragraph_4() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);

        assertRefused(
                () -> given.sheet.close(0, given.on(TOO_LATE), "  ", given.evaluator, NOON),
                new LateReasonMissing(Citation.of("4"), LocalDate.of(2026, 10, 9)));
    }

    @Test
    void late_work_is_allowed_and_stamped_with_its_reason() {
        var given = openSheetOf("sarysu").marked(4, 4, 3, 4);

        SheetClosed event =
                given.sheet.close(0, given.on(TOO_LATE), "Еңбекке уақытша жарамсыздық. ", given.evaluator, NOON);

        assertThat(given.sheet.lateReason()).contains("Еңбекке уақытша жарамсыздық.");
        assertThat(event.payload()).containsEntry("lateReason", "Еңбекке уақытша жарамсыздық.");
    }

    @Test
    void on_the_due_day_itself_nothing_is_late() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);

        given.sheet.close(0, given.on(LocalDate.of(2026, 10, 9)), "", given.evaluator, NOON);

        assertThat(given.sheet.lateReason()).isEmpty();
    }

    @Test
    void a_closed_sheet_cannot_be_marked_or_closed_again() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);
        given.sheet.close(0, given.on(IN_TIME), "", given.evaluator, NOON);

        assertRefused(
                () -> given.mark(given.firstParameter(), Optional.of(score(5)), ""),
                new SheetAlreadyClosed(Citation.of("31")));
        assertRefused(
                () -> given.sheet.close(0, given.on(IN_TIME), "", given.evaluator, NOON),
                new SheetAlreadyClosed(Citation.of("31")));
    }

    @Test
    void what_the_evaluator_has_not_seen_he_does_not_close() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);

        assertRefused(() -> given.sheet.close(5, given.on(IN_TIME), "", given.evaluator, NOON), new ChangedMeanwhile());
    }

    @Test
    void a_person_named_by_the_evaluator_marks_and_closes_this_sheet_by_paragraph_31() {
        var given = openSheetOf("alatau");
        UUID named = UUID.randomUUID();

        given.sheet.delegate(named, given.evaluator, Citation.of("31"), Citation.of("29"));
        given.marked(4, 4, 3, 4).sheet.close(0, given.on(IN_TIME), "", named, NOON);

        assertThat(given.sheet.closedBy()).contains(named);
        assertThat(given.sheet.isEvaluatedBy(given.evaluator)).isTrue();
    }

    @Test
    void only_the_evaluator_names_another_person() {
        var given = openSheetOf("alatau");

        assertRefused(
                () -> given.sheet.delegate(given.stranger, given.stranger, Citation.of("31"), Citation.of("29")),
                new NotYourSheet(Citation.of("29")));
    }

    private static void assertRefused(ThrowingCallable act, Refusal refusal) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }

    @Test
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        new StatePicture<SheetFixture>(
                        given -> given.sheet.closed() ? RankingSheet.State.CLOSED : RankingSheet.State.OPEN)
                .in(RankingSheet.State.OPEN, () -> SheetFixture.openSheetOf("alatau")
                        .marked(4, 4, 3, 4))
                .in(RankingSheet.State.CLOSED, () -> {
                    SheetFixture given = SheetFixture.openSheetOf("alatau").marked(4, 4, 3, 4);
                    close(given);
                    return given;
                })
                .step(
                        "MARK",
                        given -> given.mark(
                                given.firstParameter(), Optional.of(SheetFixture.score(3)), "Бір рет кешікті."))
                .step(
                        "DELEGATE",
                        given -> given.sheet.delegate(
                                given.stranger, given.evaluator, Citation.of("31"), Citation.of("29")))
                .step("CLOSE", RankingSheetTest::close)
                .standsInTheDocuments();
    }

    private static void close(SheetFixture given) {
        given.sheet.close(0, given.on(SheetFixture.IN_TIME), "", given.evaluator, SheetFixture.NOON);
    }
}
