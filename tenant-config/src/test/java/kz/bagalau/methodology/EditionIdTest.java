package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionIdTest {

    @ParameterizedTest
    @CsvSource({
        "model/2023-01-01, model, true",
        "model-zhetisu/2026-01-01, model-zhetisu, true",
        "aral/2026-01-01, aral, false",
        "models/2026-01-01-2, models, false"
    })
    void a_name_says_whose_edition_it_is_and_whether_it_is_a_model(String name, String council, boolean model) {
        assertThat(new EditionId(name).council()).isEqualTo(council);
        assertThat(new EditionId(name).isModel()).isEqualTo(model);
        assertThat(EditionId.isName(name)).isTrue();
        assertThat(new EditionId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "aral", "aral/", "Aral/2026-01-01", "aral/2026-1-1", "aral/2026-01-01/x", "../2026-01-01"})
    void what_is_no_name_is_refused(String text) {
        assertThat(EditionId.isName(text)).isFalse();
        assertThatThrownBy(() -> new EditionId(text)).isInstanceOf(Unfit.class).hasMessageContaining("editionId");
    }

    @Test
    void an_annex_has_one_of_a_hundred_numbers() {
        assertThat(new Citation("2", 99).annex()).hasValue(99);
        assertThat(new Citation("2", 0).annex()).isEmpty();
        assertThatThrownBy(() -> new Citation("2", 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Citation("2", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
