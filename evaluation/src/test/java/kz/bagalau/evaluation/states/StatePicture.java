package kz.bagalau.evaluation.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.bagalau.methodology.Refused;
import org.assertj.core.api.Assertions;

/**
 * The states of an aggregate as a picture, drawn from what the aggregate does: every step is tried in every state, and what
 * is refused gets no arrow. A step that is refused must leave the state as it was.
 *
 * @param <A> the aggregate
 */
public final class StatePicture<A> {

    private final Function<A, Enum<?>> state;
    private final Map<Enum<?>, Supplier<A>> made = new LinkedHashMap<>();
    private final Map<String, Consumer<A>> steps = new LinkedHashMap<>();

    /** Of an aggregate whose state is asked like this. */
    public StatePicture(Function<A, Enum<?>> state) {
        this.state = state;
    }

    /** How one comes to be in this state; the first of them is how it begins. */
    public StatePicture<A> in(Enum<?> where, Supplier<A> making) {
        made.put(where, making);
        return this;
    }

    /** A step, with everything it asks for but the state. */
    public StatePicture<A> step(String name, Consumer<A> attempt) {
        steps.put(name, attempt);
        return this;
    }

    /** Tries everything; the picture stands in the documents. */
    public void standsInTheDocuments() {
        Assertions.assertThat(documents()).contains(drawn());
    }

    private String drawn() {
        StringJoiner picture = new StringJoiner("\n", "```mermaid\nstateDiagram-v2\n", "\n```");
        picture.add("    [*] --> " + made.keySet().iterator().next());
        made.forEach((from, making) -> steps.forEach((name, attempt) -> {
            A one = making.get();
            Assertions.assertThat(state.apply(one)).as("made").isEqualTo(from);
            if (isTaken(one, attempt)) {
                picture.add("    " + from + " --> " + state.apply(one) + ": " + name);
            } else {
                Assertions.assertThat(state.apply(one))
                        .as(name + " was refused")
                        .isEqualTo(from);
            }
        }));
        return picture.toString();
    }

    private boolean isTaken(A one, Consumer<A> attempt) {
        try {
            attempt.accept(one);
            return true;
        } catch (Refused | IllegalStateException refused) {
            return false;
        }
    }

    private static String documents() {
        try {
            return Files.readString(Path.of("../docs/states.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
