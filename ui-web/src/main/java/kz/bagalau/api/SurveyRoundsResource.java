package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.DrawAgain;
import kz.bagalau.evaluation.survey.LaunchRound;
import kz.bagalau.evaluation.survey.NoSuchSurvey;
import kz.bagalau.evaluation.survey.PrepareRound;
import kz.bagalau.evaluation.survey.ReplaceRespondent;
import kz.bagalau.evaluation.survey.RoundView;
import kz.bagalau.evaluation.survey.ShowRound;
import kz.bagalau.evaluation.survey.ShowTrainingNeeds;
import kz.bagalau.evaluation.survey.SurveyRefusal;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The 360 survey of a period as HR leads it (paragraphs 33, 35, 36): nothing here tells who has answered or declined. */
@Path("/survey/rounds")
@RequestScoped
@Tag(name = "Surveys", description = "The 360 survey, paragraphs 33-36, annexes 5-8")
public class SurveyRoundsResource {

    private static final String ONE = "/{round}";

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(
            SurveyRefusal.DrawReasonMissing.class, "reason",
            SurveyRefusal.AnswersDayImpossible.class, "until");

    /** At which field a replacement is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_REPLACEMENT =
            Map.of(SurveyRefusal.ReplacementReasonMissing.class, "reason");

    /** The steps of a survey as programs name them. */
    private enum Step {
        DRAW_AGAIN,
        LAUNCH
    }

    @Inject
    ShowRound showRound;

    @Inject
    ShowTrainingNeeds showNeeds;

    @Inject
    PrepareRound prepare;

    @Inject
    DrawAgain drawAgain;

    @Inject
    LaunchRound launch;

    @Inject
    ReplaceRespondent replaceRespondent;

    @Inject
    Asked asked;

    /** HR has the circles drawn. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "prepareSurvey",
            summary = "Prepares the survey of a period: the system draws who is asked (paragraphs 33, 35)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyToPrepare")))
    @APIResponse(
            responseCode = "201",
            description = "The survey; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyRound")))
    public Response prepare(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<Period> period = fields.period("period");
        fields.require();
        prepare.of(period.orElseThrow());
        return thing().answer(
                        asked.createdBelow(period.orElseThrow()),
                        period.orElseThrow().toString());
    }

    /** The survey of one period. */
    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "survey",
            summary =
                    "The survey of a period, as 2026: its circles, and of answers and declines only how many there are")
    @APIResponse(
            responseCode = "200",
            description = "The survey; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyRound")))
    public Response round(@PathParam("round") String round) {
        return thing().read(round);
    }

    /** A step on its way. */
    @POST
    @Path(ONE + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeSurveyStep",
            summary = "Draws everybody once more with a reason, or launches: from then on circles and anonymity stand")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyStep")))
    @APIResponse(
            responseCode = "200",
            description = "The survey; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyRound")))
    public Response step(@PathParam("round") String round, InputStream body) {
        SentFields fields = thing().command(body, round);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        Optional<LocalDate> until = fields.day("until");
        fields.require();
        RoundView view = find(round);
        return thing().changed(round, AT_STEP, () -> take(step.orElseThrow(), view, reason, until));
    }

    /** HR takes a respondent out before the launch. */
    @POST
    @Path(ONE + "/replacements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceRespondent",
            summary = "Takes a respondent out with a reason; the system draws another one (paragraph 35)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyReplacement")))
    @APIResponse(
            responseCode = "200",
            description = "The survey; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyRound")))
    public Response replace(@PathParam("round") String round, InputStream body) {
        SentFields fields = thing().command(body, round);
        Optional<UUID> respondent = fields.number("respondent");
        String reason = fields.words("reason");
        fields.require();
        UUID of = find(round).round().orElseThrow();
        return thing().changed(round, AT_REPLACEMENT, () -> replaceRespondent.of(of, respondent.orElseThrow(), reason));
    }

    /** What the servants are to be trained in. */
    @GET
    @Path(ONE + "/needs")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "trainingNeeds",
            summary =
                    "How many servants of a group have each competence least expressed, by a closed survey; no names, no small groups")
    @APIResponse(
            responseCode = "200",
            description = "The needs; they never change",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyNeeds")))
    public Response needs(@PathParam("round") String round) {
        Optional<Period> period = SentFields.periodIn(round);
        return showNeeds
                .of(period)
                .filter(view -> period.filter(view.period()::equals).isPresent())
                .map(SurveyJson::needs)
                .map(asked::done)
                .orElseThrow(() -> new Refused(new NoSuchSurvey()));
    }

    private void take(Step step, RoundView view, String reason, Optional<LocalDate> until) {
        UUID round = view.round().orElseThrow();
        switch (step) {
            case DRAW_AGAIN -> drawAgain.of(round, reason);
            case LAUNCH -> launch.of(round, until.orElse(view.answersUntil()));
        }
    }

    private Thing<String, RoundView> thing() {
        return new Thing<>(asked, this::find, SurveyJson::round, RoundView::version);
    }

    /** The survey; one that is not prepared is not there. */
    private RoundView find(String round) {
        Optional<Period> period = SentFields.periodIn(round);
        return showRound
                .of(period)
                .filter(view -> period.filter(view.period()::equals).isPresent())
                .filter(view -> view.round().isPresent())
                .orElseThrow(() -> new Refused(new NoSuchSurvey()));
    }
}
