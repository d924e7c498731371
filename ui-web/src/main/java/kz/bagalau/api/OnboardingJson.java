package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.TreeMap;
import kz.bagalau.evaluation.onboarding.AnswerFault;
import kz.bagalau.evaluation.onboarding.OnboardingView;
import kz.bagalau.evaluation.onboarding.OnboardingsView;
import kz.bagalau.evaluation.onboarding.ReadinessView;
import kz.bagalau.ui.words.Words;

/** Onboardings and the readiness of councils as programs read them: counts and days of the process, never a mark. */
final class OnboardingJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private OnboardingJson() {}

    /** The regions of the caller with the lines of the register that are not on the portal. */
    static JsonArrayBuilder regions(List<OnboardingsView.Region> regions) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        regions.forEach(region -> {
            JsonArrayBuilder left = JSON.createArrayBuilder();
            region.left()
                    .forEach(line -> left.add(
                            JSON.createObjectBuilder().add("code", line.code()).add("name", Texts.json(line.name()))));
            json.add(JSON.createObjectBuilder()
                    .add("id", region.id().toString())
                    .add("name", Texts.json(region.name()))
                    .add("left", left));
        });
        return json;
    }

    /** One onboarding of the list. */
    static JsonObject row(OnboardingsView.Row row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id().toString())
                .add("region", Texts.json(row.region()))
                .add("founded", row.founded())
                .add("open", row.open())
                .add("done", row.done())
                .add("changedAt", row.changedAt().toString())
                .add("begunBy", row.begunBy());
        row.name().ifPresent(name -> json.add("name", Texts.json(name)));
        return json.build();
    }

    /** One onboarding. */
    static JsonObject onboarding(OnboardingView view) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        view.steps().forEach(step -> {
            JsonObjectBuilder json =
                    JSON.createObjectBuilder().add("step", step.step().name()).add("done", step.done());
            step.at().ifPresent(at -> json.add("at", at.toString()));
            step.by().ifPresent(by -> json.add("by", by));
            steps.add(json);
        });
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        new TreeMap<>(view.answers()).forEach((field, value) -> answers.add(field.name(), value));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", view.id().toString())
                .add("region", Texts.json(view.region()))
                .add("open", view.open())
                .add("changedAt", view.changedAt().toString())
                .add("steps", steps)
                .add("answers", answers);
        view.council().ifPresent(council -> json.add("council", council.toString()));
        view.name().ifPresent(name -> json.add("name", Texts.json(name)));
        view.draft().ifPresent(draft -> json.add("draft", draft.name()));
        view.schedule().ifPresent(schedule -> json.add("schedule", schedule.name()));
        view.readiness().ifPresent(ready -> json.add("readiness", readiness(ready)));
        return json.build();
    }

    /** The nine conditions. */
    static JsonObject readiness(ReadinessView ready) {
        JsonArrayBuilder conditions = JSON.createArrayBuilder();
        ready.conditions()
                .forEach(condition -> conditions.add(JSON.createObjectBuilder()
                        .add("kind", condition.kind().name())
                        .add("met", condition.met())
                        .add("count", condition.count())));
        return JSON.createObjectBuilder()
                .add("council", ready.council().toString())
                .add("name", Texts.json(ready.name()))
                .add("met", ready.met())
                .add("conditions", conditions)
                .build();
    }

    /** Everything that is wrong with a step. */
    static JsonObject faults(List<AnswerFault> faults, Words spoken) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        faults.forEach(fault -> json.add(JSON.createObjectBuilder()
                .add("field", fault.field().name())
                .add("problem", fault.problem().name())
                .add(
                        "detail",
                        spoken.with("onboarding.problem." + fault.problem().name()))));
        return JSON.createObjectBuilder().add("faults", json).build();
    }
}
