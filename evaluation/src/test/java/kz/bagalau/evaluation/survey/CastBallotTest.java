package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.SurveyBallot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ballot tells by its length neither whether a comment was written nor in which language (¶33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CastBallotTest {

    private static final int LONGEST = 500;
    private static final int FRAME = new Comments(Citation.of("33"), LONGEST).frame();
    private static final UUID CIRCLE = new UUID(0, 33);
    private static final CastBallot BEGUN = new CastBallot(SurveyBallot.read("0z51"), false);

    static List<String> comments() {
        return List.of(
                "",
                "a",
                "Екі жол:\nбірі және бірі",
                String.join("", Collections.nCopies(LONGEST, "ң")),
                String.join("", Collections.nCopies(LONGEST, "€")),
                String.join("", Collections.nCopies(LONGEST / 2, "🙂")));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void with_or_without_a_comment_it_is_of_one_length_and_read_as_it_was_written(String comment) {
        RoundKey key = new RoundKey(RoundKey.random());

        byte[] sealed = key.seal(CIRCLE, BEGUN.with(comment), FRAME);

        assertThat(sealed).hasSameSizeAs(key.seal(CIRCLE, BEGUN.whenSent(), FRAME));
        assertThat(key.open(CIRCLE, sealed)).isEqualTo(BEGUN.with(comment));
    }

    @Test
    void where_the_edition_has_no_comments_it_is_as_long_as_its_answers() {
        assertThat(BEGUN.written(0)).hasSize(5).asString().isEqualTo("b0z51");
        assertThat(CastBallot.read(BEGUN.whenSent().written(0))).isEqualTo(BEGUN.whenSent());
    }

    @Test
    void what_is_longer_than_its_frame_is_not_cut() {
        assertThatThrownBy(() -> BEGUN.with("үш").written(3)).hasMessageContaining("longer than its frame");
    }
}
