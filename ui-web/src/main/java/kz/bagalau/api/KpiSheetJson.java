package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.ActualLineView;
import kz.bagalau.evaluation.kpi.ActualsView;
import kz.bagalau.evaluation.kpi.EvidenceView;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.KpiSheetView;
import kz.bagalau.evaluation.kpi.KpiSheetView.SentView;
import kz.bagalau.evaluation.kpi.KpiSheetView.WhyView;
import kz.bagalau.evaluation.kpi.KpiSheetsView.RowView;
import kz.bagalau.evaluation.kpi.KpiTerm;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.ui.words.Words;

/**
 * Sheets of indicators as programs read them. What everybody of paragraph 20 may read and what the evaluator alone reads
 * are different methods of different views: no place of the first could hold a mark.
 */
final class KpiSheetJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Words spoken;

    KpiSheetJson(Words spoken) {
        this.spoken = spoken;
    }

    /** One sheet of a list: counts and days. */
    JsonObject row(RowView row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.sheet().toString())
                .add("employee", row.employee().toString())
                .add("name", row.fullName())
                .add("post", Texts.json(row.post()))
                .add("mine", row.mine())
                .add("state", row.state().name())
                .add("asked", row.asked())
                .add("entered", row.entered())
                .add("given", row.given())
                .add("sentLate", row.sentLate())
                .add("due", term(row.due()))
                .add("late", row.late());
        row.evaluator().ifPresent(name -> json.add("evaluator", name));
        row.sendingDue().ifPresent(due -> json.add("sendingDue", term(due)));
        row.closedAt().ifPresent(at -> json.add("closedAt", at.toString()));
        why(json, row.why());
        return json.build();
    }

    /** The values of a sheet, never a mark. */
    JsonObject values(ActualsView sheet) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        sheet.lines().forEach(each -> lines.add(value(each)));
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        add(acts, "ENTER", sheet.acts().enter());
        add(acts, "AGREE", sheet.acts().agree());
        add(acts, "SEND", sheet.acts().send());
        add(acts, "RECALL", sheet.acts().recall());
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", sheet.sheet().toString())
                .add("period", sheet.period().toString())
                .add("employee", sheet.employee().toString())
                .add("name", sheet.fullName())
                .add("post", Texts.json(sheet.post()))
                .add("edition", sheet.edition().value())
                .add("state", sheet.state().name())
                .add("paragraph", sheet.by().paragraph())
                .add("planningAsked", sheet.planning())
                .add("lines", lines)
                .add("acts", acts);
        sheet.evaluator().ifPresent(name -> json.add("evaluator", name));
        sheet.due().ifPresent(due -> json.add("due", term(due)));
        sheet.recalledFor().ifPresent(reason -> json.add("recalledFor", reason));
        sheet.agreed()
                .ifPresent(agreed -> json.add(
                        "agreed",
                        JSON.createObjectBuilder()
                                .add("who", agreed.who())
                                .add("at", agreed.at().toString())));
        sent(json, sheet.sent());
        why(json, sheet.why());
        return json.build();
    }

    /** One line of them. */
    JsonObject value(ActualLineView line) {
        JsonArrayBuilder evidence = JSON.createArrayBuilder();
        line.evidence().forEach(each -> evidence.add(attachment(each)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("line", line.line().toString())
                .add("number", line.number())
                .add("name", line.name())
                .add("unit", line.unit())
                .add("measure", line.measure().name())
                .add("asked", line.marked())
                .add("source", line.source())
                .add("etag", Versions.written(line.version()))
                .add("attachments", evidence);
        line.planned().ifPresent(value -> json.add("planned", KpiPlanJson.decimal(value)));
        line.actual().ifPresent(value -> json.add("actual", KpiPlanJson.decimal(value)));
        line.realisation()
                .ifPresent(reached -> json.add(
                        "realisation",
                        JSON.createObjectBuilder()
                                .add("percent", reached.percent().toPlainString())
                                .add("way", reached.way())
                                .add("paragraph", reached.by().paragraph())));
        return json.build();
    }

    private static JsonObjectBuilder attachment(EvidenceView evidence) {
        return JSON.createObjectBuilder()
                .add("id", evidence.attachment().toString())
                .add("name", evidence.name())
                .add("mediaType", evidence.kind().mediaType())
                .add("size", evidence.size())
                .add("sha256", evidence.sha256())
                .add("attachedBy", evidence.attachedBy())
                .add("attachedAt", evidence.attachedAt().toString());
    }

    /** The sheet as its evaluator reads it, with the marks. */
    JsonObject marks(KpiSheetView sheet) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        sheet.lines().forEach(each -> lines.add(mark(each)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", sheet.sheet().toString())
                .add("period", sheet.period().toString())
                .add("employee", sheet.employee().toString())
                .add("name", sheet.fullName())
                .add("post", Texts.json(sheet.post()))
                .add("edition", sheet.edition().value())
                .add("state", sheet.state().name())
                .add("ready", sheet.ready())
                .add("due", term(sheet.rules().due()))
                .add("lines", lines)
                .add("arithmetic", arithmetic(sheet.arithmetic()));
        sheet.recalledFor().ifPresent(reason -> json.add("recalledFor", reason));
        sheet.openedAt().ifPresent(at -> json.add("openedAt", at.toString()));
        sheet.closedAt().ifPresent(at -> json.add("closedAt", at.toString()));
        sheet.lateReason().ifPresent(reason -> json.add("lateReason", reason));
        sent(json, sheet.sent());
        why(json, sheet.why());
        return json.build();
    }

    /** One line with its mark and the row of annex 3 that permits it. */
    JsonObject mark(KpiLineView line) {
        JsonObjectBuilder json = JSON.createObjectBuilder(value(line.facts()))
                .add("ground", line.ground())
                .add("outside", line.outside());
        line.mark().ifPresent(mark -> json.add("mark", KpiPlanJson.decimal(mark.value())));
        line.band().ifPresent(band -> json.add("permitted", band(band)));
        return json.build();
    }

    /** A row of annex 3. */
    static JsonObjectBuilder band(PermittedBand band) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("from", band.from().toPlainString())
                .add("lowest", band.lowest().toPlainString())
                .add("highest", band.highest().toPlainString());
        band.to().ifPresent(to -> json.add("to", to.toPlainString()));
        return json;
    }

    /** How a mean comes about, whichever method it is of. */
    static JsonObjectBuilder arithmetic(ArithmeticView arithmetic) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("given", arithmetic.given())
                .add("of", arithmetic.marks().size())
                .add("paragraph", arithmetic.meanBy().paragraph());
        arithmetic.mean().ifPresent(mean -> json.add("mean", mean.value().toPlainString()));
        arithmetic.grade().ifPresent(grade -> json.add("grade", Texts.json(grade.label())));
        return json;
    }

    private static JsonObjectBuilder term(KpiTerm term) {
        return JSON.createObjectBuilder()
                .add("day", term.date().toString())
                .add("paragraph", term.by().paragraph());
    }

    private static void sent(JsonObjectBuilder json, Optional<SentView> sent) {
        sent.ifPresent(it -> {
            JsonObjectBuilder act = JSON.createObjectBuilder()
                    .add("at", it.at().toString())
                    .add("who", it.who())
                    .add("paragraph", it.by().paragraph());
            it.lateReason().ifPresent(reason -> act.add("lateReason", reason));
            it.agreedBy().ifPresent(name -> act.add("agreedBy", name));
            json.add("sent", act);
        });
    }

    private void why(JsonObjectBuilder json, Optional<WhyView> why) {
        why.ifPresent(it -> json.add(
                "why",
                JSON.createObjectBuilder()
                        .add("detail", spoken.all(it.words(), it.arguments()))
                        .add("paragraph", it.by().paragraph())));
    }

    private static void add(JsonArrayBuilder acts, String act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }
}
