package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "\"x\"", "null", "{}{}", "{\"a\":1,\"a\":2}", "{\"b\":{\"a\":1,\"a\":2}}", "{'a':1}"})
    void what_is_not_one_object_is_malformed(String sent) {
        assertRefused(sent.getBytes(StandardCharsets.UTF_8), new SentRefusal.BodyMalformed());
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() {
        assertRefused(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, new SentRefusal.BodyMalformed());
    }

    @Test
    void what_is_nested_without_end_is_malformed() {
        assertRefused(
                ("{\"a\":" + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8), new SentRefusal.BodyMalformed());
    }

    @Test
    void a_byte_more_than_is_read_is_too_much() {
        byte[] most = ("{\"a\":\"" + "x".repeat(SentBytes.MOST - 8) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(most).hasSize(SentBytes.MOST);
        assertThat(bytes(most).object()).containsKey("a");

        byte[] more = ("{\"a\":\"" + "x".repeat(SentBytes.MOST - 7) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertRefused(more, new SentRefusal.BodyTooLarge(64));
    }

    @Test
    void no_body_is_an_empty_object() {
        assertThat(bytes(new byte[0]).object()).isEmpty();
        assertThat(SentBytes.of(null).object()).isEmpty();
    }

    @Test
    void the_fields_of_an_object_are_refused_all_at_once() {
        SentFields fields = new SentFields(
                bytes("{\"period\":\"2026\",\"day\":\"never\",\"value\":\"1e9\",\"what\":7,\"extra\":null}"
                                .getBytes(StandardCharsets.UTF_8))
                        .object());
        assertThat(fields.period("period")).hasToString("Optional[2026]");
        fields.day("day");
        fields.decimal("value");
        fields.oneOf("what", Map.of("one", 1));
        fields.number("id");

        assertThatThrownBy(fields::require).isInstanceOfSatisfying(Refused.class, refused -> {
            var body = (SentRefusal.BodyRefused) refused.refusal();
            assertThat(body.fields().stream()
                            .collect(Collectors.toMap(AtField::pointer, each -> Problem.key(each.why()))))
                    .isEqualTo(Map.of(
                            "#/day", "NotADay",
                            "#/value", "NotANumber",
                            "#/what", "StringExpected",
                            "#/id", "FieldMissing",
                            "#/extra", "UnknownField"));
        });
    }

    private static void assertRefused(byte[] sent, SentRefusal with) {
        assertThatThrownBy(() -> bytes(sent).object())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(with));
    }

    private static SentBytes bytes(byte[] sent) {
        return SentBytes.of(new ByteArrayInputStream(sent));
    }
}
