package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.KpiPlanView;
import kz.bagalau.evaluation.kpi.KpiPlanView.IndicatorView;
import kz.bagalau.evaluation.kpi.KpiPlanView.SliceView;
import kz.bagalau.evaluation.kpi.KpiPlanView.StepView;
import kz.bagalau.evaluation.kpi.KpiPlansView;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.ui.words.Words;

/** Plans as programs read them: decimals as strings with a point, days as {@code 2026-09-30}, words in the asked language. */
final class KpiPlanJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Words spoken;

    KpiPlanJson(Words spoken) {
        this.spoken = spoken;
    }

    /** One servant of a list. */
    JsonObject row(KpiPlansView.Row row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("employee", row.employee().toString())
                .add("name", row.fullName())
                .add("post", Texts.json(row.post()))
                .add("unit", Texts.json(row.unit()))
                .add("verdict", verdict(row.verdict()))
                .add("mayBegin", row.mayBegin());
        row.evaluator().ifPresent(name -> json.add("evaluator", name));
        row.due().ifPresent(day -> json.add("due", day.toString()));
        row.plan().ifPresent(id -> json.add("plan", id.toString())
                .add("number", row.number())
                .add("state", row.state().orElseThrow().name()));
        return json.build();
    }

    private JsonObjectBuilder verdict(PlanVerdict verdict) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("planned", verdict.planned())
                .add("reason", verdict.reasonKey())
                .add("detail", spoken.all(verdict.key(), verdict.args()))
                .add("paragraph", verdict.by().paragraph());
        verdict.due().ifPresent(day -> json.add("due", day.toString()));
        return json;
    }

    /** The whole plan. */
    JsonObject plan(KpiPlanView plan) {
        JsonArrayBuilder indicators = JSON.createArrayBuilder();
        plan.indicators().forEach(each -> indicators.add(indicator(each)));
        JsonArrayBuilder way = JSON.createArrayBuilder();
        plan.way().forEach(each -> way.add(step(each)));
        JsonArrayBuilder returned = JSON.createArrayBuilder();
        plan.returned().forEach(each -> returned.add(step(each)));
        JsonArrayBuilder versions = JSON.createArrayBuilder();
        plan.versions()
                .forEach(each -> versions.add(JSON.createObjectBuilder()
                        .add("id", each.id().toString())
                        .add("number", each.number())
                        .add("state", each.state().name())
                        .add("standsFrom", each.standsFrom().toString())));
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        plan.acts().forEach(each -> acts.add(each.name()));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", plan.id().toString())
                .add("number", plan.number())
                .add("state", plan.state().name())
                .add("period", plan.period().toString())
                .add("standsFrom", plan.standsFrom().toString())
                .add("edition", plan.edition().value())
                .add("paragraph", plan.by().paragraph())
                .add("name", plan.fullName())
                .add("post", Texts.json(plan.post()))
                .add("unit", Texts.json(plan.unit()))
                .add("evaluator", plan.evaluator())
                .add("approver", plan.approver())
                .add("least", plan.count().min())
                .add("most", plan.count().max())
                .add("indicators", indicators)
                .add("way", way)
                .add("returned", returned)
                .add("versions", versions)
                .add("acts", acts);
        plan.change()
                .ifPresent(change -> json.add(
                        "change",
                        JSON.createObjectBuilder()
                                .add("ground", change.ground().name())
                                .add("document", change.document())
                                .add("documentDate", change.documentDate().toString())
                                .add("paragraph", change.by().paragraph())));
        return json.build();
    }

    /** One indicator of it. */
    JsonObject indicator(IndicatorView indicator) {
        JsonObjectBuilder targets = JSON.createObjectBuilder();
        indicator.slices().forEach(each -> targets.add(each.period().toString(), target(each)));
        JsonArrayBuilder hints = JSON.createArrayBuilder();
        indicator
                .hints()
                .forEach(hint -> hints.add(JSON.createObjectBuilder()
                        .add("field", hint.field())
                        .add("hint", hint.key())
                        .add("detail", spoken.all(hint.words(), hint.args()))
                        .add("paragraph", hint.by().paragraph())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", indicator.id().toString())
                .add("line", indicator.line().toString())
                .add("number", indicator.number())
                .add("name", indicator.name())
                .add("source", indicator.source())
                .add("unit", indicator.unit())
                .add("measure", indicator.measure().name())
                .add("expectedResult", indicator.expectedResult())
                .add("targets", targets)
                .add("hints", hints);
        indicator.sourceKind().ifPresent(kind -> json.add("sourceKind", kind.name()));
        indicator.baseline().ifPresent(value -> json.add("baseline", decimal(value)));
        indicator.against().ifPresent(how -> json.add("against", how));
        return json.build();
    }

    private static JsonObjectBuilder target(SliceView slice) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("stands", slice.stands());
        slice.planned().ifPresent(value -> json.add("planned", decimal(value)));
        slice.term().ifPresent(day -> json.add("term", day.toString()));
        return json;
    }

    private static JsonObjectBuilder step(StepView step) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("step", step.kind().name())
                .add("state", step.state())
                .add("late", step.late())
                .add("reason", Optional.ofNullable(step.words()).orElse(""))
                .add("paragraph", step.by().paragraph());
        step.expected().ifPresent(name -> json.add("expected", name));
        step.who().ifPresent(name -> json.add("who", name));
        step.at().ifPresent(at -> json.add("at", at.toString()));
        step.due().ifPresent(day -> json.add("due", day.toString()));
        return json;
    }

    /** A decimal, exactly, without zeros at its end. */
    static String decimal(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
