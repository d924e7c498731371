package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CursorTest {

    /** Signed, the second stands before the first: the order must be that of the letters. */
    private static final List<UUID> ALL = Stream.of(
                    "0f000000-0000-4000-8000-000000000001",
                    "8f000000-0000-4000-8000-000000000002",
                    "cf000000-0000-4000-8000-000000000003",
                    "ff000000-0000-4000-8000-000000000004")
            .map(UUID::fromString)
            .toList();

    @Test
    void a_cursor_reads_what_it_wrote() {
        Cursor cursor = new Cursor(ALL.get(1));

        assertThat(Cursor.of(cursor.written())).contains(cursor);
        assertThat(cursor.written()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void no_cursor_is_the_first_page() {
        assertThat(Cursor.of(null)).isEmpty();
        assertThat(Cursor.of("")).isEmpty();
    }

    static Stream<String> foreign() {
        String number = ALL.get(0).toString();
        return Stream.of("%%%", "somewhere", "AAAA", encoded(number), encoded("b2:" + number), encoded("b1:1-1-1-1-1"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_cursor_that_no_answer_named_is_refused(String written) {
        assertThatThrownBy(() -> Cursor.of(written))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new SentRefusal.ParameterRefused("cursor", new SentRefusal.UnknownCursor())));
    }

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void pages_hold_everything_once_whatever_order_it_came_in(int limit) {
        List<UUID> mixed = List.of(ALL.get(2), ALL.get(0), ALL.get(3), ALL.get(1));
        List<UUID> read = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            var cut = Cursor.cut(mixed, Function.identity(), from, limit);
            read.addAll(cut.items());
            from = cut.next();
        } while (from.isPresent());

        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void whoever_goes_between_two_pages_moves_nobody() {
        Optional<Cursor> next =
                Cursor.cut(ALL, Function.identity(), Optional.empty(), 2).next();
        List<UUID> without = List.of(ALL.get(0), ALL.get(2), ALL.get(3));

        assertThat(Cursor.cut(without, Function.identity(), next, 2).items()).containsExactly(ALL.get(2), ALL.get(3));
    }
}
