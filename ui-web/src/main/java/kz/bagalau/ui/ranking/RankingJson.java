package kz.bagalau.ui.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Optional;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.RankingGridView.Rules;
import kz.bagalau.evaluation.ranking.SheetView;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.ui.words.Words;

/** The grid as the page's script reads it: numbers as text with a point, words in the reader's language. */
@ApplicationScoped
class RankingJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Words words;

    /** The whole grid. */
    JsonObject grid(RankingGridView view, Rules rules, String owner) {
        JsonArrayBuilder parameters = JSON.createArrayBuilder();
        for (Parameter parameter : rules.parameters()) {
            parameters.add(
                    JSON.createObjectBuilder().add("key", parameter.key()).add("name", words.law(parameter.name())));
        }
        JsonArrayBuilder grades = JSON.createArrayBuilder();
        rules.grades()
                .grades()
                .forEach(grade -> grades.add(JSON.createObjectBuilder()
                        .add("rank", grade.rank().name())
                        .add("from", grade.from().toPlainString())
                        .add("to", grade.to().toPlainString())));
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        rules.groundsAsked().forEach(mark -> asked.add(mark.toString()));
        JsonArrayBuilder sheets = JSON.createArrayBuilder();
        view.sheets().forEach(sheet -> sheets.add(sheet(sheet)));
        return JSON.createObjectBuilder()
                .add("owner", owner)
                .add("period", view.period().toString())
                .add("from", rules.marks().from().toPlainString())
                .add("to", rules.marks().to().toPlainString())
                .add("step", rules.marks().step().toPlainString())
                .add("comma", words.number(new BigDecimal("0.5")).substring(1, 2))
                .add("parameters", parameters)
                .add("grades", grades)
                .add("asked", asked)
                .add("sheets", sheets)
                .build();
    }

    /** One row. */
    JsonObject sheet(SheetView sheet) {
        JsonArrayBuilder marks = JSON.createArrayBuilder();
        sheet.marks().forEach(mark -> marks.add(mark(mark)));
        Optional<Mean> mean = sheet.arithmetic().mean();
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("id", sheet.sheet().toString())
                .add("version", sheet.version())
                .add("name", sheet.fullName())
                .add("short", sheet.shortName())
                .add("post", words.law(sheet.post()))
                .add("closed", sheet.closed())
                .add("ready", sheet.ready())
                .add("alike", sheet.alike())
                .add("given", sheet.arithmetic().given())
                .add("count", sheet.arithmetic().marks().size())
                .add("low", sheet.arithmetic().lowest().value().toPlainString())
                .add("high", sheet.arithmetic().highest().value().toPlainString())
                .add("rounded", sheet.arithmetic().rounded())
                .add("marks", marks);
        row.add("mean", text(mean.map(Mean::value)));
        row.add("unrounded", text(mean.map(Mean::unrounded)));
        row.add("grade", sheet.arithmetic().grade().<JsonValue>map(this::grade).orElse(JsonValue.NULL));
        return row.build();
    }

    private JsonObject mark(MarkView mark) {
        return JSON.createObjectBuilder()
                .add("parameter", mark.parameter())
                .add("applies", mark.applies())
                .add("v", mark.version())
                .add("mark", text(mark.mark().map(Score::value)))
                .add("ground", mark.ground())
                .add("prev", text(mark.previous().map(Score::value)))
                .add("missing", mark.groundMissing())
                .build();
    }

    private JsonObject grade(Grade grade) {
        return JSON.createObjectBuilder()
                .add("rank", grade.rank().name())
                .add("short", words.get("ranking.grade." + grade.rank().name()))
                .add("label", words.law(grade.label()))
                .build();
    }

    private static JsonValue text(Optional<BigDecimal> number) {
        return number.<JsonValue>map(value -> JSON.createValue(value.toPlainString()))
                .orElse(JsonValue.NULL);
    }
}
