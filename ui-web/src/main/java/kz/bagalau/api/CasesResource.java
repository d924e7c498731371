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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.ArgueMark;
import kz.bagalau.evaluation.calibration.BreakTie;
import kz.bagalau.evaluation.calibration.CalibrationRefusal;
import kz.bagalau.evaluation.calibration.CaseView;
import kz.bagalau.evaluation.calibration.CasesView.RowView;
import kz.bagalau.evaluation.calibration.CastVote.Choice;
import kz.bagalau.evaluation.calibration.CloseVote;
import kz.bagalau.evaluation.calibration.ConcludeSession;
import kz.bagalau.evaluation.calibration.ConveneSession;
import kz.bagalau.evaluation.calibration.DescribeWork;
import kz.bagalau.evaluation.calibration.OpenSession;
import kz.bagalau.evaluation.calibration.PlaceMinutes;
import kz.bagalau.evaluation.calibration.PutToVote;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.evaluation.calibration.ShowCases;
import kz.bagalau.evaluation.calibration.SignMinutes;
import kz.bagalau.evaluation.calibration.VoteOnCorrection;
import kz.bagalau.evaluation.calibration.WithdrawRequest;
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.methodology.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Disagreements and their calibration sessions (paragraphs 12, 38-41), each for those who have a part in it. The steps
 * of a session that are about the mark stand under {@code /marks}, with everything that was said and voted.
 */
@Path("/calibration/cases")
@RequestScoped
@Tag(name = "Calibration", description = "Disagreements, their sessions, votes and minutes, paragraphs 12 and 38-41")
public class CasesResource {

    private static final String ONE = "/{case}";
    private static final String MARKS = ONE + "/marks";

    /** At which field a step of the case is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(
            CalibrationRefusal.MembersMissing.class, "members",
            CalibrationRefusal.MemberConcerned.class, "members",
            StaffRefusal.EmployeeUnknown.class, "members",
            StaffRefusal.NotInPost.class, "members",
            CalibrationRefusal.ChairMissing.class, "chair",
            CalibrationRefusal.SessionDayImpossible.class, "day",
            CalibrationRefusal.ConveningReasonMissing.class, "lateReason",
            CalibrationRefusal.QuorumMissing.class, "present",
            KpiRefusal.TextTooLong.class, "lateReason",
            KpiRefusal.TextHidesSigns.class, "lateReason");

    /** At which field a step about the mark is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_MARK = Map.of(
            CalibrationRefusal.ArgumentMissing.class, "words",
            CalibrationRefusal.GroundMissing.class, "words",
            KpiRefusal.TextTooLong.class, "words",
            KpiRefusal.TextHidesSigns.class, "words",
            CalibrationRefusal.NotAMark.class, "mark",
            CalibrationRefusal.CorrectionOutOfRange.class, "mark",
            CalibrationRefusal.CorrectionChangesNothing.class, "mark",
            CalibrationRefusal.DirectionNotAllowed.class, "mark",
            CalibrationRefusal.MarkNotProposed.class, "mark");

    /** The steps of a case that say nothing of the mark, as programs name them. */
    private enum Step {
        WITHDRAW,
        CONVENE,
        OPEN,
        PLACE
    }

    /** The steps of a session about the mark, as programs name them. */
    private enum MarkStep {
        DESCRIBE,
        ARGUE,
        PUT_TO_VOTE,
        VOTE,
        CLOSE_VOTE,
        BREAK_TIE,
        CONCLUDE,
        SIGN
    }

    @Inject
    ShowCases showCases;

    @Inject
    ShowCase showCase;

    @Inject
    WithdrawRequest withdraw;

    @Inject
    ConveneSession convene;

    @Inject
    OpenSession open;

    @Inject
    DescribeWork describe;

    @Inject
    ArgueMark argue;

    @Inject
    PutToVote putToVote;

    @Inject
    VoteOnCorrection vote;

    @Inject
    CloseVote closeVote;

    @Inject
    BreakTie breakTie;

    @Inject
    ConcludeSession conclude;

    @Inject
    SignMinutes sign;

    @Inject
    PlaceMinutes place;

    @Inject
    Asked asked;

    /** The caller's cases. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cases", summary = "The disagreements in which the caller has a part, never a mark")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the cases' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CasePage")))
    public Response cases() {
        return asked.page(showCases.mine().rows(), RowView::calibration, CaseJson::row);
    }

    /** One case without the mark. */
    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "case",
            summary = "How far a disagreement is, its terms and people, and what the caller may do; never a mark. "
                    + "While the official is to decide: who may sit, those whom nothing hinders first")
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Case")))
    public Response one(@PathParam("case") UUID number) {
        return way().read(number);
    }

    /** A step that says nothing of the mark. */
    @POST
    @Path(ONE + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeCaseStep",
            summary = "Withdraws the request, convenes or opens the session, places the minutes (paragraphs 12, 38-41)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CaseStep")))
    @APIResponse(
            responseCode = "200",
            description = "The case without the mark; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Case")))
    public Response step(@PathParam("case") UUID number, InputStream body) {
        SentFields fields = way().command(body, number);
        Runnable work = fields.oneOf("step", SentFields.named(Step.values()))
                .map(step -> work(step, number, fields))
                .orElse(() -> {});
        fields.require();
        return way().changed(number, AT_STEP, work);
    }

    private Runnable work(Step step, UUID number, SentFields fields) {
        return switch (step) {
            case WITHDRAW -> () -> withdraw.of(number);
            case CONVENE -> convening(number, fields);
            case OPEN -> opening(number, fields.numbers("present"));
            case PLACE -> () -> place.of(number);
        };
    }

    private Runnable convening(UUID number, SentFields fields) {
        Set<UUID> members = fields.numbers("members");
        Optional<UUID> chair = fields.number("chair");
        Optional<LocalDate> day = fields.dayNeeded("day");
        String late = fields.words("lateReason");
        return () -> convene.of(number, members, chair.orElseThrow(), day.orElseThrow(), late);
    }

    private Runnable opening(UUID number, Set<UUID> present) {
        return () -> open.of(number, present);
    }

    /** One case with the mark. */
    @GET
    @Marks
    @Path(MARKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "caseMarks",
            summary =
                    "The case as its participants have it: request, mark, notes, what was said, votes without a tally "
                            + "before their close; each reader as far as paragraph 20 goes")
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CaseMarks")))
    public Response marks(@PathParam("case") UUID number) {
        return marks().read(number);
    }

    /** A step about the mark. */
    @POST
    @Marks
    @Path(MARKS + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeCaseMarkStep",
            summary = "Describes, argues, puts to the vote, votes, closes the vote, breaks a tie, concludes, signs "
                    + "(paragraph 41)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CaseMarkStep")))
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CaseMarks")))
    public Response markStep(@PathParam("case") UUID number, InputStream body) {
        SentFields fields = marks().command(body, number);
        Runnable work = fields.oneOf("step", SentFields.named(MarkStep.values()))
                .map(step -> work(step, number, fields))
                .orElse(() -> {});
        fields.require();
        return marks().changed(number, AT_MARK, work);
    }

    private Runnable work(MarkStep step, UUID number, SentFields fields) {
        return switch (step) {
            case DESCRIBE -> describing(number, fields.words("words"));
            case ARGUE -> arguing(number, fields.words("mark"), fields.words("words"));
            case PUT_TO_VOTE -> putting(number, fields);
            case VOTE -> voting(number, fields);
            case CLOSE_VOTE -> () -> closeVote.of(number);
            case BREAK_TIE -> breaking(number, fields);
            case CONCLUDE -> concluding(number, fields.words("words"));
            case SIGN -> () -> sign.of(number);
        };
    }

    private Runnable describing(UUID number, String words) {
        return () -> describe.of(number, words);
    }

    private Runnable arguing(UUID number, String mark, String words) {
        return () -> argue.of(number, mark, words);
    }

    private Runnable putting(UUID number, SentFields fields) {
        Optional<BigDecimal> mark = fields.decimalNeeded("mark");
        return () -> putToVote.of(number, mark.orElseThrow());
    }

    private Runnable voting(UUID number, SentFields fields) {
        Optional<Choice> choice = fields.oneOf("choice", SentFields.named(Choice.values()));
        return () -> vote.of(number, choice.orElseThrow());
    }

    private Runnable breaking(UUID number, SentFields fields) {
        Optional<Choice> choice = fields.oneOf("choice", SentFields.named(Choice.values()));
        return () -> breakTie.of(number, choice.orElseThrow() == Choice.FOR);
    }

    private Runnable concluding(UUID number, String ground) {
        return () -> conclude.of(number, ground);
    }

    /** The minutes. */
    @GET
    @Marks
    @Path(MARKS + "/minutes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "minutes",
            summary = "The minutes of a session with mark before and after, votes and signatures (paragraph 41)")
    @APIResponse(
            responseCode = "200",
            description = "The minutes; ETag is the version of the case",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Minutes")))
    public Response minutes(@PathParam("case") UUID number) {
        return new Thing<>(asked, showCase::by, CaseJson::minutes, CaseView::version).read(number);
    }

    private Thing<UUID, CaseView> way() {
        return new Thing<>(asked, showCase::by, CaseJson::way, CaseView::version);
    }

    private Thing<UUID, CaseView> marks() {
        return new Thing<>(asked, showCase::by, CaseJson::marks, CaseView::version);
    }
}
