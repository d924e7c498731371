package kz.bagalau.ui.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.RankingGridView.Rules;
import kz.bagalau.evaluation.ranking.SheetView;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.score.Grade;
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

    /**
     * One row. What stands in the row of the page, name and post, is read there; what is empty is left out: an evaluator has
     * up to a hundred people, and each of their marks is told here.
     */
    JsonObject sheet(SheetView sheet) {
        JsonArrayBuilder marks = JSON.createArrayBuilder();
        sheet.marks().forEach(mark -> marks.add(mark(mark)));
        ArithmeticView arithmetic = sheet.arithmetic();
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("id", sheet.sheet().toString())
                .add("version", sheet.version())
                .add("short", sheet.shortName())
                .add("count", arithmetic.marks().size())
                .add("low", arithmetic.lowest().value().toPlainString())
                .add("high", arithmetic.highest().value().toPlainString())
                .add("marks", marks);
        setIf(sheet.closed(), row, "closed");
        setIf(sheet.ready(), row, "ready");
        setIf(sheet.alike(), row, "alike");
        setIf(arithmetic.rounded(), row, "rounded");
        arithmetic.mean().ifPresent(mean -> row.add("mean", mean.value().toPlainString())
                .add("unrounded", mean.unrounded().toPlainString()));
        arithmetic.grade().ifPresent(grade -> row.add("grade", grade(grade)));
        return row.build();
    }

    private static JsonObject mark(MarkView mark) {
        JsonObjectBuilder cell =
                JSON.createObjectBuilder().add("parameter", mark.parameter()).add("v", mark.version());
        setIf(mark.applies(), cell, "applies");
        mark.mark().ifPresent(score -> cell.add("mark", score.value().toPlainString()));
        mark.previous().ifPresent(score -> cell.add("prev", score.value().toPlainString()));
        if (!mark.ground().isEmpty()) {
            cell.add("ground", mark.ground());
        }
        return cell.build();
    }

    private static void setIf(boolean so, JsonObjectBuilder thing, String name) {
        if (so) {
            thing.add(name, true);
        }
    }

    private JsonObject grade(Grade grade) {
        return JSON.createObjectBuilder()
                .add("rank", grade.rank().name())
                .add("short", words.get("ranking.grade." + grade.rank().name()))
                .add("label", words.law(grade.label()))
                .build();
    }
}
