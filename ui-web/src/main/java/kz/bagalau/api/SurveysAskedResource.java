package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.DeclineReason;
import kz.bagalau.evaluation.survey.DeclineSurvey;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.KeepComment;
import kz.bagalau.evaluation.survey.QuestionnaireView;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.ShowAsked;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a respondent is asked, and his own answers (paragraphs 33, 35). They are changed by {@code PUT} alone: the number of a
 * command would be kept beside its sender, and tell that he has answered.
 */
@Path("/survey/asked")
@RequestScoped
@Tag(name = "Surveys", description = "The 360 survey, paragraphs 33-36, annexes 5-8")
public class SurveysAskedResource {

    private static final String MARKS = "/{circle}/marks";

    @Inject
    ShowAsked showAsked;

    @Inject
    ShowQuestionnaire showQuestionnaire;

    @Inject
    KeepAnswers keepAnswers;

    @Inject
    KeepComment keepComment;

    @Inject
    SendAnswers sendAnswers;

    @Inject
    DeclineSurvey declineSurvey;

    @Inject
    Asked asked;

    /** About whom the caller is asked. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "surveysAsked", summary = "About whom the caller is asked, while answers are awaited")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyAskedPage")))
    public Response all() {
        return asked.page(SurveyJson.asked(showAsked.mine()), one -> one.line().circle(), SurveyJson::asked);
    }

    /** The questions about one servant. */
    @GET
    @Marks
    @Path(MARKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ownAnswers",
            summary = "The questions about one servant with the caller's own answers, which nobody else is shown")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire; ETag tells one state of the answers from another",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyAnswers")))
    public Response answers(@PathParam("circle") UUID circle) {
        return thing().read(circle);
    }

    /** The respondent answers. */
    @PUT
    @Marks
    @Path(MARKS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveAnswers",
            summary = "Keeps answers beside those that are kept, and sends them once all are given; sent answers stand")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyAnswersToGive")))
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyAnswers")))
    public Response give(@PathParam("circle") UUID circle, InputStream body) {
        SentFields fields = new SentFields(SentBytes.of(body).object());
        int seen = asked.seen();
        QuestionnaireView now = showQuestionnaire.of(circle);
        Map<Integer, Integer> given = fields.choices("answers", now.questions(), now::permits);
        boolean writes = fields.has("comment");
        String comment = fields.words("comment");
        boolean send = fields.truth("send");
        fields.require();
        requireSeen(now, seen);
        if (writes) {
            keepComment.of(circle, comment);
        }
        keepAnswers.of(circle, given);
        if (send) {
            sendAnswers.of(circle);
        }
        return answers(circle);
    }

    /** The respondent does not answer. */
    @PUT
    @Path("/{circle}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineSurvey",
            summary = "Declines to answer about the servant; another one is asked in the caller's place (paragraph 35)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyDecline")))
    @APIResponse(
            responseCode = "200",
            description = "It is taken",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyDeclined")))
    public Response decline(@PathParam("circle") UUID circle, InputStream body) {
        SentFields fields = new SentFields(SentBytes.of(body).object());
        int seen = asked.seen();
        QuestionnaireView now = showQuestionnaire.of(circle);
        Optional<DeclineReason> reason = fields.oneOf("reason", SentFields.constants(DeclineReason.values()));
        fields.require();
        requireSeen(now, seen);
        declineSurvey.of(circle, reason.orElseThrow());
        return asked.done(SurveyJson.declined());
    }

    private static void requireSeen(QuestionnaireView now, int seen) {
        if (seen != SurveyJson.state(now)) {
            throw new Refused(new SentRefusal.VersionPassed(SurveyJson.answers(now), SurveyJson.state(now)));
        }
    }

    private Thing<UUID, QuestionnaireView> thing() {
        return new Thing<>(asked, showQuestionnaire::of, SurveyJson::answers, SurveyJson::state);
    }
}
