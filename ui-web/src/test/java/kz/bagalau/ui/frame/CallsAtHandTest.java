package kz.bagalau.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallsAtHandTest {

    private final CallsAtHand calls = new CallsAtHand();
    private final Context context = new Context();

    /** What pages call. */
    public record Row(String name, Optional<Integer> mark) {

        public String twice(String word) {
            return word + word;
        }

        public String twice(Integer number) {
            return String.valueOf(number * 2);
        }

        public String lower(String word) {
            return word.toLowerCase();
        }

        public int plus(int number) {
            return number + 1;
        }

        public String of(String first, Object... rest) {
            return first + rest.length;
        }

        public String fails() {
            throw new IllegalStateException("as asked");
        }
    }

    private record Hidden(String name) {}

    @Test
    void a_component_of_a_record_is_called() {
        assertThat(call(new Row("Айгүл", Optional.of(4)), "name")).isEqualTo("Айгүл");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call(new Row("Ерлан", Optional.empty()), "mark")).isEqualTo(Optional.empty());
    }

    @Test
    void a_method_is_called_with_a_value_of_its_type() {
        assertThat(call(new Row("", Optional.empty()), "lower", "ҚАЗ")).isEqualTo("қаз");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_must_be_converted_or_chosen_is_left_to_the_language_itself() {
        Row row = new Row("", Optional.empty());

        assertLeft(row, "lower", 7);
        assertLeft(row, "lower", (Object) null);
        assertLeft(row, "plus", 1L);
        assertLeft(row, "twice", "a");
        assertLeft(row, "of", "a");
        assertLeft(row, "of", "a", "b");
        assertLeft(row, "nothing");
        assertLeft(new Hidden("a"), "name");
        assertLeft(List.of(1).iterator(), "next");
        assertLeft(null, "name");
    }

    @Test
    void a_property_is_left_to_the_language_itself() {
        assertThat(calls.getValue(context, new Row("a", Optional.empty()), "name"))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_the_method_throws_is_the_cause_of_what_the_page_meets() {
        assertThatThrownBy(() -> call(new Row("", Optional.empty()), "fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("as asked");
    }

    private void assertLeft(Object base, String method, Object... values) {
        assertThat(call(base, method, values)).isNull();
        assertThat(context.isPropertyResolved()).as(method).isFalse();
    }

    private Object call(Object base, String method, Object... values) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, method, null, values);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
