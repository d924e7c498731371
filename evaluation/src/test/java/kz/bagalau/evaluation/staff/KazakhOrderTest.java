package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KazakhOrderTest {

    @Test
    void names_stand_in_the_order_of_the_kazakh_alphabet() {
        assertThat(Stream.of(
                                "Іскендіров",
                                "Қожахметова",
                                "Әлімжанов",
                                "Ыбырайымов",
                                "Бекмұратов",
                                "Аманов",
                                "Кенжеев",
                                "Ан А",
                                "Анов")
                        .sorted(KazakhOrder.ORDER))
                .containsExactly(
                        "Аманов",
                        "Ан А",
                        "Анов",
                        "Әлімжанов",
                        "Бекмұратов",
                        "Кенжеев",
                        "Қожахметова",
                        "Ыбырайымов",
                        "Іскендіров");
    }

    @Test
    void capitals_stand_where_small_letters_do() {
        assertThat(KazakhOrder.ORDER.compare("ӘЛІМЖАНОВ Ұ.", "әлімжанов ұ.")).isZero();
        assertThat(KazakhOrder.ORDER.compare("ӘЛІМ", "бек")).isNegative();
        assertThat(KazakhOrder.ORDER.compare("Һ", "х")).isPositive();
    }

    @Test
    void a_search_without_kazakh_letters_finds_kazakh_names() {
        assertThat(SearchFold.finds("кожах дин", "Қожахметова Динара")).isTrue();
        assertThat(SearchFold.finds("алим", "Әлімжанов")).isTrue();
        assertThat(SearchFold.finds("", "Әлімжанов")).isTrue();
        assertThat(SearchFold.finds("омир", "Әлімжанов")).isFalse();
    }
}
