package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.calibration.CalibrationRefusal;
import kz.bagalau.evaluation.calibration.CaseView;
import kz.bagalau.evaluation.calibration.CaseView.ArgumentView;
import kz.bagalau.evaluation.calibration.CaseView.BallotView;
import kz.bagalau.evaluation.calibration.CaseView.CandidateView;
import kz.bagalau.evaluation.calibration.CaseView.ConveningView;
import kz.bagalau.evaluation.calibration.CaseView.MemberView;
import kz.bagalau.evaluation.calibration.CaseView.MinutesView;
import kz.bagalau.evaluation.calibration.CaseView.ProceedingsView;
import kz.bagalau.evaluation.calibration.CaseView.TermView;
import kz.bagalau.evaluation.calibration.CasesView.RowView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Panel;

/**
 * Disagreements as programs read them. The way of a case and its people have no mark in them; the mark, and whatever
 * somebody wrote about it in his own words, stand in {@link #marks} and {@link #minutes} alone.
 */
final class CaseJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CaseJson() {}

    /** One case of a list. */
    static JsonObject row(RowView row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.calibration().toString())
                .add("name", row.fullName())
                .add("post", Texts.json(row.post()))
                .add("period", row.period().toString())
                .add("requestedAt", row.requestedAt().toString())
                .add("state", row.state().name())
                .add("own", row.own())
                .add("toDo", row.toDo());
        row.term().ifPresent(term -> json.add("term", term(term)));
        return json.build();
    }

    private static JsonObjectBuilder term(TermView term) {
        return ResultJson.day(term.by(), term.due()).add("workingDaysLeft", term.workingDaysLeft());
    }

    /** One case: its way and its people, never a mark. */
    static JsonObject way(CaseView one) {
        return begun(one).build();
    }

    private static JsonObjectBuilder begun(CaseView one) {
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        one.may().stream().sorted().forEach(step -> acts.add(step.name()));
        JsonArrayBuilder candidates = JSON.createArrayBuilder();
        one.candidates().forEach(each -> candidates.add(candidate(each)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", one.calibration().toString())
                .add("result", one.sheet().toString())
                .add("state", one.state().name())
                .add("name", one.fullName())
                .add("post", Texts.json(one.post()))
                .add("period", one.period().toString())
                .add("method", Texts.json(one.method()))
                .add("evaluator", one.evaluator())
                .add("own", one.own())
                .add("acts", acts)
                .add("requestedAt", one.requestedAt().toString())
                .add("convening", ResultJson.day(one.conveneBy(), one.conveneUntil()))
                .add("holding", ResultJson.day(one.holdBy(), one.holdUntil()))
                .add("candidates", candidates);
        one.term().ifPresent(term -> json.add("term", term(term)));
        one.convening().ifPresent(decided -> json.add("decided", decided(decided)));
        one.composition().ifPresent(panel -> json.add("composition", composition(panel)));
        return json;
    }

    private static JsonObjectBuilder candidate(CandidateView one) {
        JsonArrayBuilder grounds = JSON.createArrayBuilder();
        one.grounds().forEach(ground -> grounds.add(ground.name()));
        return JSON.createObjectBuilder()
                .add("id", one.person().toString())
                .add("name", one.fullName())
                .add("post", Texts.json(one.post()))
                .add("grounds", grounds)
                .add("hindered", one.hindered())
                .add("away", one.away());
    }

    private static JsonObjectBuilder decided(ConveningView decided) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("at", decided.at().toString())
                .add("by", decided.by())
                .add("meetsOn", decided.meetsOn().toString())
                .add("members", members(decided.members()));
        decided.lateReason().ifPresent(reason -> json.add("lateReason", reason));
        return json;
    }

    private static JsonArrayBuilder members(List<MemberView> members) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        members.forEach(each -> {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("id", each.person().toString())
                    .add("name", each.name())
                    .add("chair", each.chair())
                    .add("present", each.present())
                    .add("voted", each.voted());
            each.signedAt().ifPresent(at -> json.add("signedAt", at.toString()));
            all.add(json);
        });
        return all;
    }

    private static JsonObjectBuilder composition(Panel panel) {
        JsonArrayBuilder excluded = JSON.createArrayBuilder();
        panel.excluded().forEach(each -> excluded.add(each.name()));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("paragraph", panel.by().paragraph())
                .add("least", panel.min())
                .add("parity", panel.parity().name())
                .add("excluded", excluded);
        panel.max().ifPresent(most -> json.add("most", most));
        return json;
    }

    /** One case with the mark, for those who may know it; for others its way and the request. */
    static JsonObject marks(CaseView one) {
        JsonArrayBuilder notes = JSON.createArrayBuilder();
        one.notes()
                .forEach(note -> notes.add(JSON.createObjectBuilder()
                        .add("at", note.at().toString())
                        .add("author", note.author())
                        .add("words", note.words())));
        JsonObjectBuilder json = begun(one).add("statement", one.statement()).add("notes", notes);
        one.proceedings().ifPresent(session -> json.add("session", session(session)));
        return json.build();
    }

    private static JsonObjectBuilder session(ProceedingsView session) {
        JsonArrayBuilder left = JSON.createArrayBuilder();
        session.left().forEach(mark -> left.add(mark.toPlainString()));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("paragraph", session.majorityBy().paragraph())
                .add("mark", session.mark().toPlainString())
                .add("grade", Texts.json(session.grade().label()))
                .add("from", KpiPlanJson.decimal(session.marks().from()))
                .add("to", KpiPlanJson.decimal(session.marks().to()))
                .add("secret", session.secret())
                .add("evaluatorVotes", session.evaluatorVotes())
                .add("arguments", arguments(session.arguments()))
                .add("left", left)
                .add("ballots", ballots(session.ballots()))
                .add("voted", session.voted());
        session.openedAt().ifPresent(at -> json.add("openedAt", at.toString()));
        session.secretary().ifPresent(name -> json.add("secretary", name));
        session.description().ifPresent(words -> json.add("description", words));
        session.running().ifPresent(ballot -> json.add("running", ballot.ordinal()));
        session.adopted().ifPresent(ballot -> json.add("adopted", ballot.ordinal()));
        return json;
    }

    private static JsonArrayBuilder arguments(List<ArgumentView> arguments) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        arguments.forEach(each -> {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("name", each.name())
                    .add("stance", each.stance().name())
                    .add("words", each.words());
            each.mark().ifPresent(mark -> json.add("mark", mark.toPlainString()));
            all.add(json);
        });
        return all;
    }

    /** The votes; the view has a tally from the close on, and choices of an open vote alone. */
    private static JsonArrayBuilder ballots(List<BallotView> ballots) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        ballots.forEach(each -> {
            JsonArrayBuilder choices = JSON.createArrayBuilder();
            each.choices()
                    .forEach(choice -> choices.add(JSON.createObjectBuilder()
                            .add("name", choice.name())
                            .add("choice", choice.choice().name())));
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("number", each.ordinal())
                    .add("mark", each.mark().toPlainString())
                    .add("closed", each.closed())
                    .add("cast", each.cast())
                    .add("present", each.present())
                    .add("choices", choices);
            each.votesFor().ifPresent(votes -> json.add("votesFor", votes));
            each.votesAgainst().ifPresent(votes -> json.add("votesAgainst", votes));
            each.outcome().ifPresent(outcome -> json.add("outcome", outcome.name()));
            all.add(json);
        });
        return all;
    }

    /** The minutes; what is not written, or not for this reader, is not there. */
    static JsonObject minutes(CaseView one) {
        Optional<ProceedingsView> held =
                one.proceedings().filter(session -> session.minutes().isPresent());
        ProceedingsView session = held.orElseThrow(() -> new Refused(new CalibrationRefusal.NoSuchCase()));
        MinutesView minutes = session.minutes().orElseThrow();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("case", one.calibration().toString())
                .add("number", minutes.number())
                .add("day", minutes.day().toString())
                .add("at", minutes.at().toString())
                .add("paragraph", session.majorityBy().paragraph())
                .add("name", one.fullName())
                .add("post", Texts.json(one.post()))
                .add("period", one.period().toString())
                .add("method", Texts.json(one.method()))
                .add("evaluator", one.evaluator())
                .add("statement", one.statement())
                .add("members", members(one.convening().orElseThrow().members()))
                .add("arguments", arguments(session.arguments()))
                .add("ballots", ballots(session.ballots()))
                .add("corrected", session.adopted().isPresent())
                .add("before", session.mark().toPlainString())
                .add("gradeBefore", Texts.json(session.grade().label()))
                .add("after", session.after().toPlainString())
                .add("gradeAfter", Texts.json(session.gradeAfter().label()))
                .add("reason", minutes.reason());
        session.secretary().ifPresent(name -> json.add("secretary", name));
        session.description().ifPresent(words -> json.add("description", words));
        minutes.signedAt().ifPresent(at -> json.add("signedAt", at.toString()));
        minutes.placeUntil().ifPresent(day -> json.add("placeUntil", day.toString()));
        minutes.placedAt().ifPresent(at -> json.add("placedAt", at.toString()));
        return json.build();
    }
}
