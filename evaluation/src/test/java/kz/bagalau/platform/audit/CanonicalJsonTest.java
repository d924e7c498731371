package kz.bagalau.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalJsonTest {

    @Test
    void keys_are_sorted_whatever_their_order_was() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("б", 1);
        values.put("а", Map.of("z", List.of(), "a", Map.of()));

        assertThat(CanonicalJson.of(values)).isEqualTo("{\"а\":{\"a\":{},\"z\":[]},\"б\":1}");
    }

    @Test
    void a_number_is_written_out_as_it_stands() {
        assertThat(CanonicalJson.of(Map.of("mark", new BigDecimal("4.00")))).isEqualTo("{\"mark\":4.00}");
        assertThat(CanonicalJson.of(Map.of("mark", new BigDecimal("1E+2")))).isEqualTo("{\"mark\":100}");
    }

    @Test
    void text_cannot_break_out_of_its_quotes() {
        assertThat(CanonicalJson.of(Map.of("x", "a\"b\\c\nd"))).isEqualTo("{\"x\":\"a\\\"b\\\\c\\u000ad\"}");
    }

    @Test
    void nothing_dates_and_answers_that_may_be_missing_have_their_one_form() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("a", null);
        values.put("b", Optional.empty());
        values.put("c", Optional.of(LocalDate.of(2026, 10, 9)));

        assertThat(CanonicalJson.of(values)).isEqualTo("{\"a\":null,\"b\":null,\"c\":\"2026-10-09\"}");
    }

    @Test
    void what_has_no_one_form_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
