package kz.bagalau.evaluation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MadeUpCategoriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "head of a district, E-2, E-3, E-4, E-5",
        "head of a region, D-3, D-4, D-5, D-5",
        "head of a rural district, E-G-2, E-G-3, E-G-4, E-G-4",
        "head of a body in a city, E-R-1, E-R-2, E-R-3, E-R-4"
    })
    void the_head_stands_where_the_edition_looks_for_him_and_the_others_in_the_grades_below(
            String which, String head, String first, String second, String third) {
        MadeUpCategories made = MadeUpCategories.of(with("E-2", head));

        assertThat(made.head()).isEqualTo(head);
        assertThat(made.below(1)).isEqualTo(first);
        assertThat(made.below(2)).isEqualTo(second);
        assertThat(made.below(3)).isEqualTo(third);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ranking for some grades alone", "ranking for grades of another series"})
    void whoever_is_ranked_is_found_wherever_the_edition_names_him(String which) {
        boolean alone = which.startsWith("ranking for some");
        Methodology law = with(
                "\"Б\" корпусының қызметшісі', except: [E-2]",
                "\"Б\" корпусының қызметшісі', only: [" + (alone ? "E-5" : "D-4") + "]");

        MadeUpCategories made = MadeUpCategories.of(law);

        assertThat(made.head()).isEqualTo("E-2");
        assertThat(made.others()).containsExactly(alone ? "E-5" : "D-4");
        assertThat(made.below(3)).isEqualTo(alone ? "E-5" : "D-4");
    }

    private static Methodology with(String written, String instead) {
        String document = ShippedEditions.documents().get(0);
        assertThat(document).contains(written);
        return EditionReader.read(document.replace(written, instead)).methodology();
    }
}
