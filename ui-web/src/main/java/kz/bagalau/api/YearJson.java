package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import kz.bagalau.evaluation.dispute.DisputesView;
import kz.bagalau.evaluation.dispute.DisputesView.DisputeLine;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceLine;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceView;
import kz.bagalau.evaluation.year.MyYearsView;
import kz.bagalau.evaluation.year.MyYearsView.MyYear;
import kz.bagalau.evaluation.year.YearMarkView;
import kz.bagalau.evaluation.year.YearMarkView.CountLine;
import kz.bagalau.evaluation.year.YearMarkView.DecisionLine;
import kz.bagalau.evaluation.year.YearMarkView.QuarterLine;
import kz.bagalau.evaluation.year.YearView;
import kz.bagalau.evaluation.year.YearView.PersonLine;

/** Years with what follows from them, and the register of paragraph 16, as programs read them. */
final class YearJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private YearJson() {}

    /** What is true of the whole year. */
    static JsonObjectBuilder about(YearView year) {
        JsonArrayBuilder years = JSON.createArrayBuilder();
        year.years().forEach(years::add);
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("year", year.year())
                .add("years", years)
                .add("lastDay", year.lastDay().toString())
                .add("over", year.over());
        year.rule().ifPresent(rule -> json.add("paragraph", rule.by().paragraph()));
        return json;
    }

    /** One servant of a year, without a mark. */
    static JsonObject person(PersonLine person) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("employee", person.employee().toString())
                .add("name", person.fullName())
                .add("post", Texts.json(person.post()))
                .add("evaluated", person.evaluated())
                .add("turns", person.turns());
        person.mark().ifPresent(mark -> json.add("mark", mark.toString()));
        return json.build();
    }

    /** Of how many a year is formed. */
    static JsonObject formed(YearView year) {
        return JSON.createObjectBuilder()
                .add("year", year.year())
                .add("people", year.people().size())
                .add("formed", year.formed())
                .build();
    }

    /** What a servant is warned of, beside his years. */
    static JsonObjectBuilder warned(MyYearsView years) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        years.warning().ifPresent(warning -> {
            JsonArrayBuilder periods = JSON.createArrayBuilder();
            warning.periods().forEach(period -> periods.add(period.toString()));
            json.add(
                    "warning",
                    JSON.createObjectBuilder().add("periods", periods).add("decision", warning.decision()));
        });
        return json;
    }

    /** One of a servant's own years. */
    static JsonObject own(MyYear year) {
        return JSON.createObjectBuilder()
                .add("mark", year.mark().toString())
                .add("year", year.year())
                .add("known", year.known())
                .build();
    }

    /** One count of a year. */
    static JsonObject mark(YearMarkView mark) {
        JsonArrayBuilder quarters = JSON.createArrayBuilder();
        mark.quarters().forEach(each -> quarters.add(quarter(each)));
        JsonArrayBuilder counts = JSON.createArrayBuilder();
        mark.counts().forEach(each -> counts.add(count(each)));
        JsonArrayBuilder decisions = JSON.createArrayBuilder();
        mark.decisions().forEach(each -> decisions.add(decision(each)));
        JsonArrayBuilder openings = JSON.createArrayBuilder();
        mark.openings().forEach(each -> openings.add(ResultJson.opening(each)));
        return JSON.createObjectBuilder()
                .add("id", mark.mark().toString())
                .add("own", mark.own())
                .add("year", mark.year())
                .add("name", mark.fullName())
                .add("post", Texts.json(mark.post()))
                .add("edition", mark.edition().value())
                .add("paragraph", mark.rule().by().paragraph())
                .add("quarters", quarters)
                .add("total", mark.total().toPlainString())
                .add("unrounded", mark.unrounded().toPlainString())
                .add("mean", mark.mean().toPlainString())
                .add("grade", Texts.json(mark.grade().label()))
                .add("standing", mark.standing())
                .add("counts", counts)
                .add("decisions", decisions)
                .add("openings", openings)
                .build();
    }

    private static JsonObjectBuilder quarter(QuarterLine quarter) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("period", quarter.period().toString())
                .add("counted", quarter.counted());
        quarter.result().ifPresent(result -> json.add("result", result.toString()));
        quarter.mean().ifPresent(mean -> json.add("mean", mean.toPlainString()));
        quarter.grade().ifPresent(grade -> json.add("grade", Texts.json(grade.label())));
        quarter.before().ifPresent(mean -> json.add("before", mean.toPlainString()));
        return json;
    }

    private static JsonObjectBuilder count(CountLine count) {
        return JSON.createObjectBuilder()
                .add("id", count.mark().toString())
                .add("turn", count.turn())
                .add("mean", count.mean().toPlainString())
                .add("grade", Texts.json(count.grade().label()))
                .add("cause", count.cause())
                .add("at", count.at().toString())
                .add("by", count.by());
    }

    private static JsonObjectBuilder decision(DecisionLine decision) {
        return JSON.createObjectBuilder()
                .add("measure", decision.measure())
                .add("number", decision.number())
                .add("date", decision.date().toString())
                .add("reason", decision.reason());
    }

    /** One case of the official's list. */
    static JsonObject consequence(ConsequenceLine line) {
        return begun(line).build();
    }

    private static JsonObjectBuilder begun(ConsequenceLine line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", line.consequence().toString())
                .add("name", line.fullName())
                .add("post", Texts.json(line.post()))
                .add("ground", line.ground())
                .add("period", line.period().toString())
                .add("paragraph", line.by().paragraph())
                .add("state", line.state())
                .add("openedAt", line.openedAt().toString());
        line.decision().ifPresent(decision -> json.add("decision", decision(decision)));
        return json;
    }

    /** One case with what may be decided. */
    static JsonObject consequence(ConsequenceView one) {
        JsonArrayBuilder row = JSON.createArrayBuilder();
        one.row().forEach(period -> row.add(period.toString()));
        JsonArrayBuilder measures = JSON.createArrayBuilder();
        one.measures().forEach(measure -> measures.add(measure.name()));
        JsonObjectBuilder json =
                begun(one.line()).add("row", row).add("measures", measures).add("waits", one.waits());
        one.mark().ifPresent(mark -> json.add("mark", mark.toString()));
        one.decidedBy().ifPresent(name -> json.add("decidedBy", name));
        one.decidedAt().ifPresent(at -> json.add("decidedAt", at.toString()));
        return json.build();
    }

    /** By which paragraph the register is kept, and who examines. */
    static JsonObjectBuilder about(DisputesView register) {
        return JSON.createObjectBuilder()
                .add("paragraph", register.by().paragraph())
                .add("examinedBy", Texts.json(register.examinedBy()));
    }

    /** One entry of the register. */
    static JsonObject dispute(DisputeLine one) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", one.dispute().toString())
                .add("number", one.number())
                .add("applicant", one.applicant())
                .add("receivedOn", one.receivedOn().toString())
                .add("subject", one.subject())
                .add("concerned", JSON.createArrayBuilder(one.concerned()))
                .add("registeredBy", one.registeredBy());
        one.outcome().ifPresent(outcome -> json.add("outcome", outcome));
        one.findings().ifPresent(findings -> json.add("findings", findings));
        one.closedOn().ifPresent(day -> json.add("closedOn", day.toString()));
        return json.build();
    }
}
