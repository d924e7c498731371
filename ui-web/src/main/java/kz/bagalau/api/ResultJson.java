package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.DisagreementView;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.feedback.MeetingsView.MeetingLine;
import kz.bagalau.evaluation.result.AcquaintancesView;
import kz.bagalau.evaluation.result.AcquaintancesView.RecordView;
import kz.bagalau.evaluation.result.MyResultsView;
import kz.bagalau.evaluation.result.QuarterView;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.IndicatorView;
import kz.bagalau.evaluation.result.ResultView.LineView;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.evaluation.result.ScanView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** Results, and how they come to the servants, as programs read them. {@link #marks} alone has a place for a mark. */
final class ResultJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ResultJson() {}

    /** A servant's own result in his list. */
    record Own(UUID result, String period, boolean opened) {

        /** What waits to be opened, and what has been of the last periods. */
        static List<Own> of(MyResultsView mine) {
            List<Own> all = new ArrayList<>();
            mine.waiting()
                    .forEach(one -> all.add(new Own(one.result(), one.period().toString(), false)));
            mine.trajectory().forEach(one -> one.result()
                    .ifPresent(result -> all.add(new Own(result, one.period().toString(), true))));
            return all;
        }

        JsonObject json() {
            return JSON.createObjectBuilder()
                    .add("id", result.toString())
                    .add("period", period)
                    .add("opened", opened)
                    .build();
        }
    }

    /** How one result comes to its servant, for HR. */
    static JsonObject acquaintance(AcquaintancesView.AcquaintanceView one) {
        JsonArrayBuilder channels = JSON.createArrayBuilder();
        one.channels().forEach(each -> channels.add(each.name()));
        JsonArrayBuilder witnesses = JSON.createArrayBuilder();
        one.witnesses()
                .forEach(each -> witnesses.add(JSON.createObjectBuilder()
                        .add("id", each.employee().toString())
                        .add("name", each.fullName())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", one.result().toString())
                .add("name", one.fullName())
                .add("post", Texts.json(one.post()))
                .add("state", one.state())
                .add("completedOn", one.completedOn().toString())
                .add("due", one.due().toString())
                .add("workingDaysLeft", one.workingDaysLeft())
                .add("late", one.late())
                .add("records", records(one.records()))
                .add("channels", channels)
                .add("witnesses", witnesses);
        one.madeKnownBy().ifPresent(name -> json.add("madeKnownBy", name));
        known(json, one.madeKnownAt(), one.acquaintedAt(), one.acquaintedOn());
        one.channel().ifPresent(channel -> json.add("channel", channel.name()));
        one.away()
                .ifPresent(away -> json.add(
                        "away",
                        JSON.createObjectBuilder()
                                .add("key", away.key())
                                .add("paragraph", away.by().paragraph())
                                .add("day", away.day().toString())));
        return json.build();
    }

    private static void known(
            JsonObjectBuilder json, Optional<Instant> made, Optional<Instant> acquainted, Optional<LocalDate> on) {
        made.ifPresent(at -> json.add("madeKnownAt", at.toString()));
        acquainted.ifPresent(at -> json.add("acquaintedAt", at.toString()));
        on.ifPresent(day -> json.add("acquaintedOn", day.toString()));
    }

    private static JsonArrayBuilder records(List<RecordView> records) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        records.forEach(entry -> {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("id", entry.entry().toString())
                    .add("number", entry.number())
                    .add("date", entry.date().toString())
                    .add("text", entry.text())
                    .add("witnesses", JSON.createArrayBuilder(entry.witnesses()))
                    .add("recordedBy", entry.recordedBy())
                    .add("recordedAt", entry.recordedAt().toString());
            entry.channel().ifPresent(channel -> json.add("channel", channel.name()));
            entry.scan().ifPresent(scan -> json.add("scan", scan(scan)));
            all.add(json);
        });
        return all;
    }

    private static JsonObjectBuilder scan(ScanView scan) {
        return JSON.createObjectBuilder()
                .add("id", scan.entry().toString())
                .add("name", scan.name())
                .add("size", scan.size())
                .add("sha256", scan.sha256());
    }

    /** A result without its marks. */
    static JsonObject result(ResultView result) {
        JsonObjectBuilder json = head(result)
                .add("acquaintance", acquaintance(result.acquaintance()))
                .add("openings", openings(result.openings()))
                .add("keptUntil", result.secrecy().keptUntil().toString())
                .add("confidentialBy", result.secrecy().knownBy().paragraph());
        result.disagreement()
                .ifPresent(right -> json.add(
                        "disagreement",
                        JSON.createObjectBuilder()
                                .add("paragraph", right.by().paragraph())
                                .add("addressee", Texts.json(right.addressee()))
                                .add("lastDay", right.lastDay().toString())
                                .add("workingDaysLeft", right.workingDaysLeft())));
        return json.build();
    }

    private static JsonObjectBuilder head(ResultView result) {
        return JSON.createObjectBuilder()
                .add("id", result.result().toString())
                .add("own", result.own())
                .add("period", result.period().toString())
                .add("name", result.fullName())
                .add("post", Texts.json(result.post()))
                .add("category", result.category())
                .add("method", Texts.json(result.method()))
                .add("evaluator", result.evaluator())
                .add("evaluatorPost", Texts.json(result.evaluatorPost()));
    }

    private static JsonObjectBuilder acquaintance(ResultView.AcquaintanceView one) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("paragraph", one.by().paragraph())
                .add("due", one.due().toString())
                .add("records", records(one.records()));
        known(json, one.madeKnownAt(), one.acquaintedAt(), one.acquaintedOn());
        one.channel().ifPresent(channel -> json.add("channel", channel.name()));
        return json;
    }

    private static JsonArrayBuilder openings(List<OpeningView> openings) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        openings.forEach(each -> all.add(opening(each)));
        return all;
    }

    /** That somebody did or saw something with a result or a yearly mark. */
    static JsonObjectBuilder opening(OpeningView opening) {
        return JSON.createObjectBuilder()
                .add("at", opening.at().toString())
                .add("who", opening.who())
                .add("self", opening.self())
                .add("role", opening.roleKey())
                .add("what", opening.key());
    }

    /** A result with its marks, as far as the reader may know them. */
    static JsonObject marks(ResultView result) {
        JsonArrayBuilder trajectory = JSON.createArrayBuilder();
        result.trajectory().forEach(quarter -> trajectory.add(quarter(quarter)));
        JsonArrayBuilder recomputed = JSON.createArrayBuilder();
        result.recomputed()
                .forEach(each -> recomputed.add(JSON.createObjectBuilder()
                        .add("edition", each.edition().value())
                        .add("mean", each.mean().toPlainString())
                        .add("grade", Texts.json(each.grade().label()))
                        .add("reason", each.reason())
                        .add("at", each.at().toString())
                        .add("by", each.by())));
        JsonObjectBuilder json = head(result).add("trajectory", trajectory).add("recomputed", recomputed);
        result.content().ifPresent(content -> content(json, content));
        result.corrected()
                .ifPresent(mark -> json.add(
                        "corrected",
                        JSON.createObjectBuilder()
                                .add("paragraph", mark.by().paragraph())
                                .add("before", mark.before().toPlainString())
                                .add("after", mark.after().toPlainString())
                                .add("grade", Texts.json(mark.grade().label()))
                                .add("reason", mark.reason())
                                .add("on", mark.on().toString())));
        return json.build();
    }

    private static JsonObjectBuilder quarter(QuarterView quarter) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("period", quarter.period().toString());
        quarter.result().ifPresent(result -> json.add("result", result.toString()));
        quarter.mean().ifPresent(mean -> json.add("mean", mean.toPlainString()));
        quarter.grade().ifPresent(grade -> json.add("grade", Texts.json(grade.label())));
        return json;
    }

    private static void content(JsonObjectBuilder json, ContentView content) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        content.lines().forEach(line -> lines.add(line(line)));
        JsonArrayBuilder notMarked = JSON.createArrayBuilder();
        content.notMarked().forEach(each -> notMarked.add(Texts.json(each)));
        json.add("lines", lines)
                .add("arithmetic", KpiSheetJson.arithmetic(content.arithmetic()))
                .add("closedAt", content.closedAt().toString())
                .add("dueOn", content.dueOn().toString())
                .add("notMarked", notMarked);
        content.lateReason().ifPresent(reason -> json.add("lateReason", reason));
    }

    private static JsonObjectBuilder line(LineView line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("parameter", Texts.json(line.parameter()))
                .add("mark", KpiPlanJson.decimal(line.mark().value()))
                .add("ground", line.ground());
        line.indicator().ifPresent(indicator -> json.add("indicator", indicator(indicator)));
        return json;
    }

    private static JsonObjectBuilder indicator(IndicatorView indicator) {
        return JSON.createObjectBuilder()
                .add("unit", indicator.unit())
                .add("source", indicator.source())
                .add("percent", indicator.realisation().percent().toPlainString())
                .add("paragraph", indicator.realisation().by().paragraph())
                .add("permitted", KpiSheetJson.band(indicator.band()));
    }

    /** What the servant may do about his result. */
    static JsonObject disagreement(DisagreementView right) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("result", right.sheet().toString())
                .add("period", right.period().toString())
                .add("paragraph", right.by().paragraph())
                .add("addressee", Texts.json(right.addressee()))
                .add("mayAsk", right.mayAsk())
                .add("convening", term(right.convening()))
                .add("holding", term(right.holding()))
                .add("placing", term(right.placing()))
                .add("complaintBy", right.complaintBy().paragraph());
        right.standing().ifPresent(standing -> json.add("case", standing.toString()));
        right.acquainted().ifPresent(day -> json.add("acquaintedOn", day.toString()));
        right.lastDay()
                .ifPresent(day -> json.add("lastDay", day.toString()).add("workingDaysLeft", right.workingDaysLeft()));
        return json.build();
    }

    private static JsonObjectBuilder term(DisagreementView.Step step) {
        return JSON.createObjectBuilder()
                .add("paragraph", step.by().paragraph())
                .add("workingDays", step.workingDays());
    }

    /** The meetings on a result. */
    static JsonObject meetings(MeetingsView view) {
        JsonArrayBuilder held = JSON.createArrayBuilder();
        view.held().forEach(each -> held.add(meeting(each)));
        return JSON.createObjectBuilder()
                .add("paragraph", view.by().paragraph())
                .add("topics", texts(view.topics()))
                .add("held", held)
                .add("mayRecord", view.mayRecord())
                .add("mayConfirm", view.mayConfirm())
                .build();
    }

    /** One meeting. */
    static JsonObject meeting(MeetingLine meeting) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", meeting.meeting().toString())
                .add("etag", Versions.written(meeting.version()))
                .add("heldOn", meeting.heldOn().toString())
                .add("topics", texts(meeting.topics()))
                .add("recordedBy", meeting.recordedBy());
        meeting.confirmedAt().ifPresent(at -> json.add("confirmedAt", at.toString()));
        return json.build();
    }

    private static JsonArrayBuilder texts(List<LawText> texts) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        texts.forEach(each -> all.add(Texts.json(each)));
        return all;
    }

    /** A last day with the paragraph that asks for it. */
    static JsonObjectBuilder day(Citation by, LocalDate day) {
        return JSON.createObjectBuilder().add("day", day.toString()).add("paragraph", by.paragraph());
    }
}
