package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.bagalau.rest.Program.Answer;

/**
 * One thing on its way through the states that are drawn for it: wherever it stands, every step that has no arrow there is
 * asked for by whoever may take it in its turn, and must be refused and change nothing.
 */
final class OutOfTurn {

    /**
     * A sheet has no evaluator before its period is opened, and a result that was not made known is not there for its servant
     * (paragraphs 11, 20).
     */
    private static final Map<String, Integer> ELSE = Map.of("NotYourSheet", 403, "NoSuchResult", 404);

    /** What the region does with a council is no rule of a methodology. */
    private static final Set<String> WITHOUT_PARAGRAPH = Set.of("NoSuchResult", "CouncilStepNotNow");

    private final String aggregate;
    private final DrawnStates drawn;
    private final Supplier<JsonObject> thing;
    private final List<Attempt> attempts = new ArrayList<>();
    private final Set<String> withoutOperation = new LinkedHashSet<>();
    private final Set<String> reached = new LinkedHashSet<>();

    /**
     * How a step is asked for.
     *
     * @param step as it is drawn
     * @param word as the interface names it; empty where an operation of its own takes it
     * @param refusals the reasons that the state may give
     */
    private record Attempt(String step, String word, Set<String> refusals, Supplier<Answer> sent) {}

    /**
     * Of the class of this name.
     *
     * @param thing everything that is to be read of it, with its state
     */
    OutOfTurn(String aggregate, Supplier<JsonObject> thing) {
        this.aggregate = aggregate;
        this.drawn = DrawnStates.of(aggregate);
        this.thing = thing;
    }

    /** A step that the interface names by a word. */
    OutOfTurn step(String step, String word, Set<String> refusals, Supplier<Answer> sent) {
        attempts.add(new Attempt(step, word, refusals, sent));
        return this;
    }

    /** A step that an operation of its own takes. */
    OutOfTurn operation(String step, Set<String> refusals, Supplier<Answer> sent) {
        return step(step, "", refusals, sent);
    }

    /** A step that nobody can ask for over the interface. */
    OutOfTurn without(String step) {
        withoutOperation.add(step);
        return this;
    }

    /** Every drawn step is asked for or said to have no operation, and every word of the interface is one of them. */
    OutOfTurn whole(Described described, String schema) {
        Set<String> asked = new LinkedHashSet<>(withoutOperation);
        attempts.forEach(each -> asked.add(each.step()));
        assertThat(asked).as(aggregate).isEqualTo(drawn.steps());
        List<String> words = attempts.stream()
                .map(Attempt::word)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> named = new ArrayList<>();
        described
                .at("#/components/schemas/" + schema + "/properties/step")
                .getAsJsonArray("enum")
                .forEach(word -> named.add(word.getAsString()));
        assertThat(words).as(schema).containsExactlyInAnyOrderElementsOf(named);
        return this;
    }

    /** Asks for everything that has no arrow in this state. */
    void refusedIn(String state) {
        JsonObject stood = thing.get();
        assertThat(stood.get("state").getAsString()).as(aggregate).isEqualTo(state);
        for (Attempt each : attempts) {
            if (!drawn.takes(state, each.step())) {
                String tried = aggregate + " " + state + ": " + each.step();
                Answer answer = each.sent().get();
                assertThat(each.refusals()).as(tried + answer.page().body()).contains(answer.text("refusal"));
                answer.refuses(ELSE.getOrDefault(answer.text("refusal"), 409), answer.text("refusal"));
                assertThat(answer.text("paragraph").isBlank())
                        .as(tried + ": its paragraph")
                        .isEqualTo(WITHOUT_PARAGRAPH.contains(answer.text("refusal")));
                assertThat(thing.get()).as(tried).isEqualTo(stood);
            }
        }
        reached.add(state);
    }

    /** Every drawn state was reached. */
    void everywhere() {
        assertThat(reached).as(aggregate).isEqualTo(drawn.states());
    }
}
