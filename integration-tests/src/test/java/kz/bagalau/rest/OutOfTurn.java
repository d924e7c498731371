package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Visitor;
import kz.bagalau.rest.Program.Answer;
import org.jsoup.nodes.Element;

/**
 * One thing on its way through the states that are drawn for it: wherever it stands, every step that has no arrow there is
 * asked for by whoever may take it in its turn, over the interface and by a form that was kept since it was offered, and must
 * be refused and change nothing.
 */
final class OutOfTurn {

    /**
     * A sheet has no evaluator before its period is opened, a case no member before it is convened, and a result that was not
     * made known is not there for its servant (paragraphs 11, 20).
     */
    private static final Map<String, Integer> ELSE =
            Map.of("NotYourSheet", 403, "StepOfAnother", 403, "NotPresentMember", 403, "NoSuchResult", 404);

    /** What the region does with a council is no rule of a methodology. */
    private static final Set<String> WITHOUT_PARAGRAPH = Set.of("NoSuchResult", "CouncilStepNotNow");

    private final String aggregate;
    private final DrawnStates drawn;
    private final Supplier<JsonObject> thing;
    private final List<Attempt> attempts = new ArrayList<>();
    private final Set<String> withoutOperation = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final List<Kept> forms = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> posted = new LinkedHashSet<>();

    /**
     * How a step is asked for.
     *
     * @param step as it is drawn
     * @param word as the interface names it; empty where an operation of its own takes it
     * @param refusals the reasons that the state may give
     */
    private record Attempt(String step, String word, Set<String> refusals, Supplier<Answer> sent) {}

    /** A page on which a step was offered, with what is typed into it. */
    private record Kept(String step, Visitor who, Page page, Element button, Map<String, String> typed) {}

    /**
     * Of the class of this name.
     *
     * @param thing everything that is to be read of it, with its state
     */
    OutOfTurn(String aggregate, Supplier<JsonObject> thing) {
        this(aggregate, DrawnStates.of(aggregate), thing);
    }

    private OutOfTurn(String aggregate, DrawnStates drawn, Supplier<JsonObject> thing) {
        this.aggregate = aggregate;
        this.drawn = drawn;
        this.thing = thing;
    }

    /** Of a case of calibration. */
    static OutOfTurn ofCase(Supplier<JsonObject> thing) {
        return new OutOfTurn("CalibrationCase", DrawnStates.ofCase(), thing);
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
    OutOfTurn whole(Described described, String... schemas) {
        Set<String> asked = new LinkedHashSet<>(withoutOperation);
        attempts.forEach(each -> asked.add(each.step()));
        assertThat(asked).as(aggregate).isEqualTo(drawn.steps());
        List<String> words = attempts.stream()
                .map(Attempt::word)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> named = new ArrayList<>();
        for (String schema : schemas) {
            described
                    .at("#/components/schemas/" + schema + "/properties/step")
                    .getAsJsonArray("enum")
                    .forEach(word -> named.add(word.getAsString()));
        }
        assertThat(words).as(aggregate).containsExactlyInAnyOrderElementsOf(named);
        return this;
    }

    /**
     * Keeps a page on which the step is offered now.
     *
     * @param button how the number of its button ends
     * @param typed what is typed into which field, by the ends of their numbers
     */
    void keep(String step, Visitor who, String path, String button, Map<String, String> typed) {
        Page page = who.visit(path);
        Element pressed = page.document().selectFirst("[id$=:" + button + "]");
        assertThat(pressed).as(step + " at " + page).isNotNull();
        Map<String, String> fields = new HashMap<>();
        typed.forEach((field, value) -> fields.put(
                pressed.closest("form").selectFirst("[id$=:" + field + "]").attr("name"), value));
        forms.add(new Kept(step, who, page, pressed, fields));
    }

    /** Asks for everything that has no arrow in this state. */
    void refusedIn(String state) {
        JsonObject stood = thing.get();
        assertThat(stood.get("state").getAsString()).as(aggregate).isEqualTo(state);
        for (Attempt each : attempts) {
            if (!drawn.takes(state, each.step())) {
                String tried = aggregate + " " + state + ": " + each.step();
                Answer answer = each.sent().get();
                if (repeated.contains(state + " " + each.step())) {
                    answer.is(200);
                } else {
                    requireRefused(each, answer, tried);
                }
                assertThat(thing.get()).as(tried).isEqualTo(stood);
            }
        }
        for (Kept each : forms) {
            if (!drawn.takes(state, each.step())) {
                String tried = aggregate + " " + state + ": the form of " + each.step();
                Map<String, String> sent = new HashMap<>(each.typed());
                sent.put("bagalau.command", UUID.randomUUID().toString());
                Page answer = each.who().follow(Forms.send(each.who(), each.page(), each.button(), sent));
                assertThat(answer.document().select(".messages .msg.refuse").text())
                        .as(tried + ": " + answer)
                        .isNotBlank();
                assertThat(answer.document()
                                .select(".messages .msg.refuse a.par")
                                .isEmpty())
                        .as(tried + ": its paragraph")
                        .isEqualTo(aggregate.equals("CouncilStep"));
                assertThat(thing.get()).as(tried).isEqualTo(stood);
                posted.add(each.step());
            }
        }
        reached.add(state);
    }

    private static void requireRefused(Attempt each, Answer answer, String tried) {
        assertThat(each.refusals()).as(tried + answer.page().body()).contains(answer.text("refusal"));
        answer.refuses(ELSE.getOrDefault(answer.text("refusal"), 409), answer.text("refusal"));
        assertThat(answer.text("paragraph").isBlank())
                .as(tried + ": its paragraph")
                .isEqualTo(WITHOUT_PARAGRAPH.contains(answer.text("refusal")));
    }

    /** What is asked for once more is answered as done in this state, though nothing more is done. */
    OutOfTurn again(String state, String step) {
        repeated.add(state + " " + step);
        return this;
    }

    /** Every drawn state was reached but these, and every form that was kept was sent when it was late. */
    void everywhere(String... but) {
        assertThat(posted)
                .as(aggregate)
                .isEqualTo(forms.stream().map(Kept::step).collect(Collectors.toSet()));
        reached.addAll(Set.of(but));
        assertThat(reached).as(aggregate).isEqualTo(drawn.states());
    }
}
