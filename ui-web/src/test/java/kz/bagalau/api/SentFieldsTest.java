package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentFieldsTest {

    private static final UUID ONE = UUID.fromString("6f1c2b1e-0a55-4c0e-9a65-5b1d2f3c4d5e");

    @Test
    void lists_of_numbers_and_counts_and_files_are_read_as_they_were_meant() {
        SentFields fields = fields(
                "{\"people\":[\"" + ONE + "\",\"" + ONE + "\"],\"topics\":[3,1],\"file\":\"0KU=\",\"year\":\"2025\"}");

        assertThat(fields.numbers("people")).containsExactly(ONE);
        assertThat(fields.counts("topics")).containsExactly(3, 1);
        assertThat(fields.bytes("file"))
                .hasValueSatisfying(file -> assertThat(file).isEqualTo("Х".getBytes(StandardCharsets.UTF_8)));
        assertThat(fields.year("year")).contains(2025);
        assertThat(fields.numbers("nobody")).isEmpty();
        assertThat(fields.bytes("nothing")).isEmpty();
        fields.require();
    }

    @Test
    void each_item_that_does_not_fit_is_refused_at_its_place() {
        SentFields fields = fields("{\"people\":[\"x\",\"" + ONE
                + "\",7],\"topics\":[0,1.5,\"1\",1e9,99999999999999999999],\"file\":\"###\","
                + "\"year\":\"2025-Q1\",\"roles\":\"all\"}");
        fields.numbers("people");
        fields.counts("topics");
        fields.bytes("file");
        fields.year("year");
        fields.numbers("roles");

        assertThatThrownBy(fields::require).isInstanceOfSatisfying(Refused.class, refused -> {
            var body = (SentRefusal.BodyRefused) refused.refusal();
            assertThat(body.fields().stream()
                            .collect(Collectors.toMap(AtField::pointer, each -> Problem.key(each.why()))))
                    .isEqualTo(Map.of(
                            "#/people/0", "NumberOfThingExpected",
                            "#/people/2", "NumberOfThingExpected",
                            "#/topics/0", "CountExpected",
                            "#/topics/1", "CountExpected",
                            "#/topics/2", "CountExpected",
                            "#/topics/3", "CountExpected",
                            "#/topics/4", "CountExpected",
                            "#/file", "Base64Expected",
                            "#/year", "PeriodExpected",
                            "#/roles", "ListExpected"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "", "99999999999"})
    void a_page_holds_from_one_to_a_hundred(String limit) {
        assertThat(Paging.limit(null)).isEqualTo(50);
        assertThat(Paging.limit("100")).isEqualTo(100);
        assertThatThrownBy(() -> Paging.limit(limit))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new SentRefusal.ParameterRefused("limit", new SentRefusal.LimitOutside(100))));
    }

    private static SentFields fields(String sent) {
        return new SentFields(SentBytes.of(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)))
                .object());
    }
}
