package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.SheetView;

/** Sheets of the ranking method as their evaluator's programs read them; a row of the list has no place for a mark. */
final class RankingSheetJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RankingSheetJson() {}

    /** What is true of all sheets of the period: until when, and by which parameters. */
    static JsonObjectBuilder about(RankingGridView grid) {
        JsonArrayBuilder parameters = JSON.createArrayBuilder();
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("period", grid.period().toString());
        grid.rules().ifPresent(rules -> {
            rules.parameters()
                    .forEach(parameter -> parameters.add(JSON.createObjectBuilder()
                            .add("key", parameter.key())
                            .add("name", Texts.json(parameter.name()))));
            json.add(
                    "due",
                    JSON.createObjectBuilder()
                            .add("day", rules.due().date().toString())
                            .add("paragraph", rules.due().by().paragraph()));
        });
        return json.add("parameters", parameters);
    }

    /** One sheet of a list: counts and days. */
    static JsonObject row(SheetView sheet) {
        return begun(sheet)
                .add("given", sheet.arithmetic().given())
                .add("of", sheet.arithmetic().marks().size())
                .build();
    }

    private static JsonObjectBuilder begun(SheetView sheet) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", sheet.sheet().toString())
                .add("name", sheet.fullName())
                .add("post", Texts.json(sheet.post()))
                .add("state", sheet.closed() ? "CLOSED" : "OPEN")
                .add("ready", sheet.ready());
        sheet.closedAt().ifPresent(at -> json.add("closedAt", at.toString()));
        sheet.lateReason().ifPresent(reason -> json.add("lateReason", reason));
        return json;
    }

    /** The sheet with its marks. */
    static JsonObject marks(SheetView sheet) {
        JsonArrayBuilder marks = JSON.createArrayBuilder();
        sheet.marks().stream().filter(MarkView::applies).forEach(each -> marks.add(mark(each)));
        return begun(sheet)
                .add("marks", marks)
                .add("arithmetic", KpiSheetJson.arithmetic(sheet.arithmetic()))
                .build();
    }

    /** One mark. */
    static JsonObject mark(MarkView mark) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("parameter", mark.parameter())
                .add("etag", Versions.written(mark.version()))
                .add("ground", mark.ground())
                .add("groundMissing", mark.groundMissing());
        mark.mark().ifPresent(given -> json.add("mark", KpiPlanJson.decimal(given.value())));
        mark.previous().ifPresent(before -> json.add("previous", KpiPlanJson.decimal(before.value())));
        return json.build();
    }
}
