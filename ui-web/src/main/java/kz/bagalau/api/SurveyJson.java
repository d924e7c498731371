package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.survey.AskedView;
import kz.bagalau.evaluation.survey.QuestionnaireView;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.RoundView;
import kz.bagalau.evaluation.survey.RoundView.CircleLine;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.ReportLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.evaluation.survey.TrainingNeedsView.GroupNeeds;
import kz.bagalau.methodology.survey.SurveyBallot;

/** The 360 survey as programs read it: what the views of the pages hold, and no more. */
final class SurveyJson {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private SurveyJson() {}

    /** A survey as HR sees it. */
    static JsonObject round(RoundView view) {
        JsonArrayBuilder circles = JSON.createArrayBuilder();
        view.circles().forEach(circle -> circles.add(circle(circle)));
        JsonObjectBuilder reasons = JSON.createObjectBuilder();
        view.counts().reasons().forEach((reason, count) -> reasons.add(reason.name(), count));
        return JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("state", view.state())
                .add("answersUntil", view.answersUntil().toString())
                .add("least", view.rule().min())
                .add("most", view.rule().max())
                .add("paragraph", view.rule().by().paragraph())
                .add("asked", view.counts().asked())
                .add("answered", view.counts().answered())
                .add("declined", view.counts().declined())
                .add("reasons", reasons)
                .add("circles", circles)
                .build();
    }

    private static JsonObjectBuilder circle(CircleLine circle) {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        circle.people()
                .forEach(person -> people.add(JSON.createObjectBuilder()
                        .add("respondent", person.line().toString())
                        .add("name", person.name())
                        .add("kind", person.kind().name())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", circle.name())
                .add("post", Texts.json(circle.post()))
                .add("formed", circle.formed())
                .add("own", circle.own())
                .add("size", circle.size())
                .add("people", people);
        circle.report().ifPresent(report -> json.add("report", report.toString()));
        return json;
    }

    /** The needs of training, group by group. */
    static JsonObject needs(TrainingNeedsView view) {
        JsonArrayBuilder groups = JSON.createArrayBuilder();
        view.groups().forEach(group -> groups.add(group(group)));
        return JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("paragraph", view.by().paragraph())
                .add("smallest", view.smallest())
                .add("groups", groups)
                .build();
    }

    private static JsonObjectBuilder group(GroupNeeds group) {
        JsonArrayBuilder themes = JSON.createArrayBuilder();
        group.needs()
                .themes()
                .forEach(theme -> themes.add(JSON.createObjectBuilder()
                        .add("competence", theme.competence().key())
                        .add("name", Texts.json(theme.competence().name()))
                        .add("bound", theme.bound().name())
                        .add("servants", theme.servants())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", Texts.json(group.name()))
                .add("told", group.told())
                .add("themes", themes);
        return group.told() ? json.add("servants", group.needs().servants()) : json;
    }

    /** Everybody about whom the caller is asked, whatever the survey. */
    static List<OneAsked> asked(List<AskedView> rounds) {
        return rounds.stream()
                .flatMap(round -> round.lines().stream().map(line -> new OneAsked(round, line)))
                .toList();
    }

    /** One servant about whom the caller is asked. */
    record OneAsked(AskedView round, AskedView.AskedLine line) {}

    static JsonObject asked(OneAsked one) {
        return JSON.createObjectBuilder()
                .add("id", one.line().circle().toString())
                .add("period", one.round().period().toString())
                .add("until", one.round().until().toString())
                .add("name", one.line().name())
                .add("post", Texts.json(one.line().post()))
                .add("onPaper", one.line().onPaper())
                .build();
    }

    /** The questionnaire with the caller's own answers. */
    static JsonObject answers(QuestionnaireView view) {
        JsonArrayBuilder competences = JSON.createArrayBuilder();
        view.groups().forEach(group -> competences.add(competence(group)));
        JsonArrayBuilder scale = JSON.createArrayBuilder();
        view.scale().forEach(answer -> scale.add(Texts.json(answer)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", view.fullName())
                .add("post", Texts.json(view.post()))
                .add("until", view.until().toString())
                .add("least", view.least())
                .add("asked", view.asked())
                .add("sent", view.sent())
                .add("scale", scale)
                .add("competences", competences);
        view.cannotJudge()
                .ifPresent(rule -> json.add(
                        "cannotJudge",
                        JSON.createObjectBuilder()
                                .add("choice", SurveyBallot.CANNOT_JUDGE)
                                .add("text", Texts.json(rule.text()))));
        view.comments()
                .ifPresent(rule -> json.add(
                        "comment",
                        JSON.createObjectBuilder()
                                .add("longest", rule.longest())
                                .add("words", view.comment())));
        view.receipt().ifPresent(receipt -> json.add("receipt", receipt));
        return json.build();
    }

    private static JsonObjectBuilder competence(GroupView group) {
        JsonArrayBuilder questions = JSON.createArrayBuilder();
        group.questions().forEach(question -> {
            JsonObjectBuilder json =
                    JSON.createObjectBuilder().add("place", question.place()).add("text", Texts.json(question.text()));
            questions.add(question.chosen() > 0 ? json.add("chosen", question.chosen()) : json);
        });
        return JSON.createObjectBuilder().add("name", Texts.json(group.name())).add("questions", questions);
    }

    /** A number that is another one for other answers: a ballot has no version, which would count its changes. */
    static int state(QuestionnaireView view) {
        return Math.floorMod(
                31 * (31 * view.groups().hashCode() + view.comment().hashCode()) + Boolean.hashCode(view.sent()),
                Versions.MOST);
    }

    /** That the caller is asked no more. */
    static JsonObject declined() {
        return JSON.createObjectBuilder().add("declined", true).build();
    }

    /** A report of a list, without a mean. */
    static JsonObject report(ReportLine line) {
        return JSON.createObjectBuilder()
                .add("id", line.circle().toString())
                .add("period", line.period().toString())
                .add("name", line.name())
                .add("own", line.own())
                .build();
    }

    /** A report. */
    static JsonObject marks(SurveyReportView view) {
        JsonArrayBuilder competences = JSON.createArrayBuilder();
        view.competences().forEach(line -> competences.add(line(line)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("period", view.period().toString())
                .add("paragraph", view.by().paragraph())
                .add("name", view.name())
                .add("post", Texts.json(view.post()))
                .add("own", view.own())
                .add("until", view.until().toString())
                .add("least", view.least())
                .add("competences", competences);
        if (view.commentsBy().isPresent()) {
            json.add("comments", JSON.createArrayBuilder(view.comments()));
        }
        view.by().annex().ifPresent(annex -> json.add("annex", annex));
        view.group().ifPresent(group -> json.add("group", Texts.json(group)));
        return json.build();
    }

    private static JsonObjectBuilder line(CompetenceLine line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("competence", line.key())
                .add("name", Texts.json(line.name()))
                .add("bound", line.bound().name())
                .add("leastExpressed", line.least());
        mean(json, line.mean());
        line.before().ifPresent(before -> json.add("yearBefore", before(before)));
        return json;
    }

    private static JsonObjectBuilder before(YearBefore before) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("bound", before.bound().name());
        mean(json, before.mean());
        before.more().ifPresent(more -> json.add("more", more.toPlainString()));
        return json;
    }

    private static void mean(JsonObjectBuilder json, Optional<BigDecimal> mean) {
        mean.ifPresent(value -> json.add("mean", value.toPlainString()));
    }
}
