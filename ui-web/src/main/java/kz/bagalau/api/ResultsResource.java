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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.calibration.CalibrationRefusal;
import kz.bagalau.evaluation.calibration.DisagreementView;
import kz.bagalau.evaluation.calibration.RequestSession;
import kz.bagalau.evaluation.calibration.ShowDisagreement;
import kz.bagalau.evaluation.feedback.ConfirmMeeting;
import kz.bagalau.evaluation.feedback.MeetingRefusal;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.feedback.MeetingsView.MeetingLine;
import kz.bagalau.evaluation.feedback.RecordMeeting;
import kz.bagalau.evaluation.feedback.ShowMeetings;
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.result.NoSuchResult;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ShowMyResults;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Results for those of paragraph 20: the servant acknowledges his own, disagrees with it and confirms the meeting on it;
 * his evaluator records the meeting. Marks stand under {@code /marks} alone.
 */
@Path("/results")
@RequestScoped
@Tag(name = "Results", description = "How results come to the servants, and who may know them, paragraphs 7, 11 and 20")
public class ResultsResource {

    private static final String ONE = "/{result}";
    private static final String DISAGREEMENT = ONE + "/disagreement";
    private static final String MEETINGS = ONE + "/meetings";

    /** At which field a request is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_REQUEST = Map.of(
            CalibrationRefusal.StatementMissing.class, "statement",
            KpiRefusal.TextTooLong.class, "statement",
            KpiRefusal.TextHidesSigns.class, "statement");

    /** At which field a meeting is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_MEETING =
            Map.of(MeetingRefusal.TopicsMissing.class, "topics", MeetingRefusal.MeetingDayImpossible.class, "heldOn");

    @Inject
    ShowMyResults showMine;

    @Inject
    ShowResult showResult;

    @Inject
    OpenResult open;

    @Inject
    ShowDisagreement showDisagreement;

    @Inject
    RequestSession request;

    @Inject
    ShowMeetings showMeetings;

    @Inject
    RecordMeeting record;

    @Inject
    ConfirmMeeting confirm;

    @Inject
    Asked asked;

    /** The caller's own results. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ownResults",
            summary = "The servant's own results of the last periods that HR has made known, never a mark")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the results' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OwnResultPage")))
    public Response mine() {
        return asked.page(ResultJson.Own.of(showMine.mine()), ResultJson.Own::result, ResultJson.Own::json);
    }

    /** One result without its marks. */
    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "result",
            summary = "A result without its marks: how it came to the servant, what he may do about it, who opened it; "
                    + "that it was shown stands in the trail")
    @APIResponse(
            responseCode = "200",
            description = "The result; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Result")))
    public Response result(@PathParam("result") UUID result) {
        return thing().read(result);
    }

    /** One result with its marks. */
    @GET
    @Marks
    @Path(ONE + "/marks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resultMarks",
            summary = "A result with marks, arithmetic, grade and what a session corrected, for those of paragraph 20")
    @APIResponse(
            responseCode = "200",
            description = "The result; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "ResultMarks")))
    public Response marks(@PathParam("result") UUID result) {
        return new Thing<>(asked, showResult::by, ResultJson::marks, ResultView::version).read(result);
    }

    /** The servant's receipt. */
    @POST
    @Path(ONE + "/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acknowledgeResult",
            summary = "The servant opens his own result: the first time is his acquaintance with it (paragraph 11)")
    @APIResponse(
            responseCode = "200",
            description = "The result without its marks; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Result")))
    public Response acknowledge(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        fields.require();
        return thing().changed(result, () -> open.of(result));
    }

    /** What the servant may do about his result. */
    @GET
    @Path(DISAGREEMENT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "disagreement",
            summary = "Until when the servant may ask for a calibration session on his result, and what follows")
    @APIResponse(
            responseCode = "200",
            description = "The right; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Disagreement")))
    public Response disagreement(@PathParam("result") UUID result) {
        return disagreement().read(result);
    }

    /** The servant disagrees. */
    @POST
    @Path(DISAGREEMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestSession",
            summary = "Asks in free form for a calibration session on one's own result (paragraph 12)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DisagreementToState")))
    @APIResponse(
            responseCode = "200",
            description = "The right; case names what was begun, ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Disagreement")))
    public Response disagree(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = disagreement().command(body, result);
        String statement = fields.words("statement");
        fields.require();
        return disagreement().changed(result, AT_REQUEST, () -> request.of(result, statement));
    }

    /** The meetings on a result. */
    @GET
    @Path(MEETINGS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "meetings",
            summary = "The meetings on a result and the topics of the edition (paragraph 42)")
    @APIResponse(
            responseCode = "200",
            description = "The meetings; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Meetings")))
    public Response meetings(@PathParam("result") UUID result) {
        return meetings().read(result);
    }

    /** A further meeting. */
    @POST
    @Path(MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordMeeting",
            summary = "The evaluator records that he has met the servant, and which topics were talked about")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "MeetingToRecord")))
    @APIResponse(
            responseCode = "200",
            description = "The meetings; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Meetings")))
    public Response record(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = meetings().command(body, result);
        Optional<LocalDate> heldOn = fields.dayNeeded("heldOn");
        Set<Integer> topics =
                fields.counts("topics").stream().map(number -> number - 1).collect(Collectors.toSet());
        fields.require();
        return meetings().changed(result, AT_MEETING, () -> record.of(result, heldOn.orElseThrow(), topics));
    }

    /** The servant's word on a meeting. */
    @POST
    @Path(MEETINGS + "/{meeting}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmMeeting",
            summary = "The servant confirms that the meeting took place; If-Match is the meeting's version")
    @APIResponse(
            responseCode = "200",
            description = "The meeting; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Meeting")))
    public Response confirm(@PathParam("result") UUID result, @PathParam("meeting") UUID meeting, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        Thing<UUID, MeetingLine> thing =
                new Thing<>(asked, number -> one(result, number), ResultJson::meeting, MeetingLine::version);
        thing.requireThere(meeting);
        fields.require();
        return thing.changed(meeting, () -> confirm.of(meeting));
    }

    private MeetingLine one(UUID result, UUID meeting) {
        return showMeetings.on(result).held().stream()
                .filter(each -> each.meeting().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchResult()));
    }

    private Thing<UUID, ResultView> thing() {
        return new Thing<>(asked, showResult::by, ResultJson::result, ResultView::version);
    }

    private Thing<UUID, DisagreementView> disagreement() {
        return new Thing<>(asked, showDisagreement::of, ResultJson::disagreement, DisagreementView::version);
    }

    private Thing<UUID, MeetingsView> meetings() {
        return new Thing<>(asked, showMeetings::on, ResultJson::meetings, MeetingsView::version);
    }
}
