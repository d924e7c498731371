package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyBallot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheets are taken and when, where the technical means are missing and a circle answers on paper (¶33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperSheetsTest {

    private static final Citation BY = Citation.of("33");
    private static final Questionnaire FORM = CloseByHand.questionnaire();
    private static final LocalDate LAUNCH = LocalDate.of(2026, 10, 5);
    private static final LocalDate ANSWERS = LocalDate.of(2026, 10, 20);
    private static final LocalDate SHEETS = LocalDate.of(2026, 10, 23);

    @ParameterizedTest(name = "paragraph 33: {0} sheets of {1} people who were asked: {2}")
    @CsvSource({
        "0, 3, refused",
        "2, 3, refused",
        "3, 3, taken",
        "4, 3, refused",
        "2, 7, refused",
        "3, 7, taken",
        "7, 7, taken",
        "8, 7, refused"
    })
    void as_many_sheets_come_as_may_be_shown_at_least_and_as_were_handed_out_at_most(
            int sheets, int asked, String outcome) {
        PaperSheets batch = new PaperSheets(Collections.nCopies(sheets, SurveyBallot.read("543210")));

        if (outcome.equals("taken")) {
            assertThatCode(() -> batch.requireFit(BY, FORM, asked)).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(() -> batch.requireFit(BY, FORM, asked))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new SurveyRefusal.SheetCountUnfit(BY, 3, asked)));
    }

    @Test
    void a_sheet_on_which_nothing_is_answered_is_none() {
        PaperSheets batch = batch("555555", "000001", "000000");

        assertThatThrownBy(() -> batch.requireFit(BY, FORM, 5))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new SurveyRefusal.SheetBlank(BY, 3)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"55555", "5555555", "555556"})
    void answers_to_another_form_are_no_sheet(String answers) {
        PaperSheets batch = batch("555555", "444444", answers);

        assertThatThrownBy(() -> batch.requireFit(BY, FORM, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "paragraph 33: entered on {0}: {1}")
    @CsvSource({
        "2026-10-05, SheetsTooEarly",
        "2026-10-20, SheetsTooEarly",
        "2026-10-21, taken",
        "2026-10-23, taken",
        "2026-10-24, SheetsTooLate"
    })
    void sheets_are_entered_after_the_last_answer_and_before_the_close(LocalDate day, String outcome) {
        SurveyRound round = launched(Optional.of(SHEETS));

        if (outcome.equals("taken")) {
            assertThatCode(() -> round.requireSheetsOn(BY, day)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> round.requireSheetsOn(BY, day)).hasMessageContaining(outcome);
        }
    }

    @Test
    void a_round_waits_for_sheets_only_where_somebody_answers_on_paper() {
        assertThat(launched(Optional.of(SHEETS)).awaitsSheetsOn(SHEETS)).isTrue();
        assertThat(launched(Optional.of(SHEETS)).awaitsAnswersOn(SHEETS)).isFalse();
        assertThat(launched(Optional.of(SHEETS)).awaitsSheetsOn(SHEETS.plusDays(1)))
                .isFalse();
        assertThat(launched(Optional.empty()).awaitsSheetsOn(ANSWERS)).isFalse();
    }

    @Test
    void sheets_are_sealed_as_answers_of_the_portal_are_and_lie_in_the_order_of_random_numbers() {
        UUID circle = UUID.randomUUID();
        RoundKey key = new RoundKey(RoundKey.random());
        byte[] portal = key.seal(circle, new CastBallot(SurveyBallot.read("123451"), true), 0);
        List<Sealed> sealed = batch("111111", "222222", "333333", "444444").sealed(circle, key, 0);

        assertThat(sealed)
                .extracting(sheet -> key.open(circle, sheet.content()))
                .containsExactlyInAnyOrderElementsOf(Stream.of("111111", "222222", "333333", "444444")
                        .map(answers -> new CastBallot(SurveyBallot.read(answers), true))
                        .toList());
        assertThat(sealed).allSatisfy(sheet -> {
            assertThat(sheet.number()).hasSize(key.ballot(circle, circle).length);
            assertThat(sheet.content()).hasSameSizeAs(portal);
        });
        assertThat(sealed)
                .extracting(sheet -> HexFormat.of().formatHex(sheet.number()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_order_in_which_sheets_were_entered_is_gone() {
        RoundKey key = new RoundKey(RoundKey.random());
        UUID circle = UUID.randomUUID();
        int tries = 400;
        int kept = 0;
        for (int attempt = 0; attempt < tries; attempt++) {
            List<Sealed> sealed = batch("111111", "222222", "333333", "444444").sealed(circle, key, 0);
            kept += key.open(circle, sealed.get(0).content())
                            .answers()
                            .written()
                            .equals("111111")
                    ? 1
                    : 0;
        }

        assertThat(kept).as("one of four by chance").isBetween(tries / 8, tries * 3 / 8);
    }

    private static PaperSheets batch(String... answers) {
        return new PaperSheets(Stream.of(answers).map(SurveyBallot::read).toList());
    }

    private static SurveyRound launched(Optional<LocalDate> sheets) {
        SurveyRound round =
                SurveyRound.prepare(Period.parse("2026"), new EditionId("bolek/2024-01-01"), ANSWERS, LAUNCH);
        round.launch(BY, ANSWERS, sheets, LAUNCH);
        return round;
    }
}
