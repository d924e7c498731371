package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a rule is about: by category, by exception, by the kind of the post (¶2). */
class AudienceTest {

    @ParameterizedTest(name = "2-тармақ: {0}, managing {1}, asked {2} -> {3}")
    @CsvSource({
        "E-3, true, MANAGING, true",
        "E-3, false, MANAGING, false",
        "E-3, true, NOT_MANAGING, false",
        "E-3, false, NOT_MANAGING, true",
        "E-3, true, , true",
        "E-3, false, , true",
        "E-2, true, MANAGING, false",
        "E-2, false, , false"
    })
    void a_servant_belongs_by_his_category_and_by_the_kind_of_his_post(
            String category, boolean managing, Audience.Posts asked, boolean belongs) {
        Audience audience = audience(List.of(), List.of("E-2"), Optional.ofNullable(asked));

        assertThat(audience.covers(category, managing)).isEqualTo(belongs);
    }

    @Test
    void named_categories_alone_belong() {
        Audience audience = audience(List.of("E-3", "E-4"), List.of(), Optional.empty());

        assertThat(audience.covers("E-3")).isTrue();
        assertThat(audience.covers("E-5")).isFalse();
    }

    @Test
    void a_category_both_named_and_excepted_is_a_slip() {
        assertThatThrownBy(() -> audience(List.of("E-2", "E-3"), List.of("E-2"), Optional.empty()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("audienceContradicts");
    }

    private static Audience audience(List<String> only, List<String> except, Optional<Audience.Posts> posts) {
        return new Audience(Citation.of("2.5"), LawText.kk("қызметшілер"), only, except, posts);
    }
}
