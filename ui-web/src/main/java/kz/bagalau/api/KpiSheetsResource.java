package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.ActualLineView;
import kz.bagalau.evaluation.kpi.ActualsView;
import kz.bagalau.evaluation.kpi.AgreeActuals;
import kz.bagalau.evaluation.kpi.CloseKpiSheet;
import kz.bagalau.evaluation.kpi.EnterActual;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.evaluation.kpi.EvidenceView.BytesView;
import kz.bagalau.evaluation.kpi.GiveKpiMark;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.kpi.KpiSheetRefusal;
import kz.bagalau.evaluation.kpi.KpiSheetsView;
import kz.bagalau.evaluation.kpi.OpenEvidence;
import kz.bagalau.evaluation.kpi.PrepareKpiSheet;
import kz.bagalau.evaluation.kpi.RecallActuals;
import kz.bagalau.evaluation.kpi.SendActuals;
import kz.bagalau.evaluation.kpi.ShowActuals;
import kz.bagalau.evaluation.kpi.ShowKpiSheet;
import kz.bagalau.evaluation.kpi.ShowKpiSheets;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.MarkNotPermitted;
import kz.bagalau.methodology.kpi.NeitherDoneNorNot;
import kz.bagalau.methodology.kpi.StatedPercentOutside;
import kz.bagalau.methodology.kpi.ValueNegative;
import kz.bagalau.methodology.kpi.ValueOutsideLimits;
import kz.bagalau.methodology.score.MarkOutOfRange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Sheets of indicators (paragraphs 22, 26, 27, annexes 2 and 3): the same use cases as the pages, by the conventions of
 * {@code docs/rest.md}. Marks stand under {@code /marks} alone, which opens to the evaluator of the sheet (paragraph 20).
 */
@Path("/kpi/sheets")
@RequestScoped
@Tag(name = "Sheets of indicators", description = "Paragraphs 22, 26, 27, annexes 2 and 3")
public class KpiSheetsResource {

    private static final String SHEET = "/{sheet}";
    private static final String VALUE = SHEET + "/actuals/{line}";
    private static final String MARKS = SHEET + "/marks";
    private static final String MARK = MARKS + "/{line}";

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(
            LateReasonMissing.class, "reason",
            KpiSheetRefusal.RecallReasonMissing.class, "reason",
            KpiRefusal.TextTooLong.class, "reason",
            KpiRefusal.TextHidesSigns.class, "reason");

    /** At which field an actual value is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_VALUE = Map.of(
            ValueNegative.class, "actual",
            ValueOutsideLimits.class, "actual",
            StatedPercentOutside.class, "actual",
            NeitherDoneNorNot.class, "actual",
            KpiRefusal.TextTooLong.class, "source",
            KpiRefusal.TextHidesSigns.class, "source");

    /** At which field a mark is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_MARK = Map.of(
            MarkOutOfRange.class, "mark",
            MarkNotPermitted.class, "mark",
            KpiRefusal.TextTooLong.class, "ground",
            KpiRefusal.TextHidesSigns.class, "ground");

    /** The steps of a sheet as programs name them. */
    private enum Step {
        AGREE,
        SEND,
        RECALL,
        CLOSE
    }

    @Inject
    ShowKpiSheets showSheets;

    @Inject
    ShowActuals showActuals;

    @Inject
    ShowKpiSheet showMarks;

    @Inject
    PrepareKpiSheet prepare;

    @Inject
    EnterActual enter;

    @Inject
    AgreeActuals agree;

    @Inject
    SendActuals send;

    @Inject
    RecallActuals recall;

    @Inject
    GiveKpiMark give;

    @Inject
    CloseKpiSheet close;

    @Inject
    OpenEvidence openEvidence;

    @Inject
    Asked asked;

    /** The sheets of a period, in counts and days. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kpiSheets",
            summary = "The sheets of a period that the caller may see, in counts and days, never a mark")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the sheets' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheetPage")))
    public Response sheets(
            @QueryParam("period")
                    @Parameter(description = "the evaluated period; the last that is over if none", example = "2026-Q3")
                    String period,
            @QueryParam("cursor") @Parameter(description = "where the page begins, from the Link of the one before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        KpiSheetsView view = showSheets.of(SentFields.periodParameter(period));
        var about = JSON.createObjectBuilder().add("period", view.period().toString());
        return Paging.page(
                about,
                Paging.cut(view.rows(), KpiSheetsView.RowView::sheet, cursor, limit),
                spoken()::row,
                asked.address());
    }

    /** Prepares a sheet from the plan that stands. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "prepareKpiSheet",
            summary = "Prepares the sheet of a servant from the plan that stands, or finds it prepared (paragraph 22)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheetToPrepare")))
    @APIResponse(
            responseCode = "201",
            description = "The sheet; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheet")))
    public Response prepare(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> employee = fields.number("employee");
        Optional<Period> period = fields.period("period");
        fields.require();
        UUID sheet = prepare.of(employee.orElseThrow(), period.orElseThrow());
        return answer(asked.createdBelow(sheet), showActuals.of(sheet));
    }

    /** The values of a sheet. */
    @GET
    @Path(SHEET)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kpiSheet",
            summary = "A sheet with its actual values, never a mark: for HR, the planning unit until they are sent, "
                    + "the servant and the evaluator from then on")
    @APIResponse(
            responseCode = "200",
            description = "The sheet; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheet")))
    public Response sheet(@PathParam("sheet") UUID sheet) {
        return answer(Response.ok(), showActuals.of(sheet));
    }

    /** One value. */
    @GET
    @Path(VALUE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "kpiActual", summary = "The actual value of one indicator")
    @APIResponse(
            responseCode = "200",
            description = "The line; ETag is the line's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiLine")))
    public Response value(@PathParam("sheet") UUID sheet, @PathParam("line") UUID line) {
        ActualLineView view = valueOf(sheet, line);
        return asked.read(spoken().value(view), view.version());
    }

    /** HR enters, changes or empties one value. */
    @PUT
    @Path(VALUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterKpiActual",
            summary = "Enters, changes or empties the actual value of one indicator with its document (paragraph 22)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiActual")))
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands now; ETag is the line's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiLine")))
    public Response enter(@PathParam("sheet") UUID sheet, @PathParam("line") UUID line, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        int seen = asked.seen();
        SentFields fields = new SentFields(sent.object());
        String actual = fields.decimal("actual");
        String source = fields.words("source");
        fields.require();
        Asked.change(
                () -> SentFields.at(AT_VALUE, () -> enter.of(sheet, line, seen, actual, source)),
                () -> valuePassed(valueOf(sheet, line)));
        return value(sheet, line);
    }

    private SentRefusal.VersionPassed valuePassed(ActualLineView now) {
        return new SentRefusal.VersionPassed(spoken().value(now), now.version());
    }

    /** The sheet with its marks, for its evaluator. */
    @GET
    @Marks
    @Path(MARKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kpiMarks",
            summary = "A sheet with its marks, for its evaluator and nobody else (paragraph 20)")
    @APIResponse(
            responseCode = "200",
            description = "The sheet; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiMarks")))
    public Response marks(@PathParam("sheet") UUID sheet) {
        var view = showMarks.of(sheet);
        return asked.read(spoken().marks(view), view.version());
    }

    /** One mark. */
    @GET
    @Marks
    @Path(MARK)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "kpiMark", summary = "The mark of one indicator, for the evaluator of the sheet")
    @APIResponse(
            responseCode = "200",
            description = "The line; ETag is the line's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiMarkedLine")))
    public Response mark(@PathParam("sheet") UUID sheet, @PathParam("line") UUID line) {
        KpiLineView view = markOf(sheet, line);
        return asked.read(spoken().mark(view), view.facts().version());
    }

    /** The evaluator gives, changes or empties one mark. */
    @PUT
    @Marks
    @Path(MARK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveKpiMark",
            summary = "Gives, changes or empties the mark of one indicator inside what annex 3 permits (paragraph 27)")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiMark")))
    @APIResponse(
            responseCode = "200",
            description = "The line as it stands now; ETag is the line's version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiMarkedLine")))
    public Response give(@PathParam("sheet") UUID sheet, @PathParam("line") UUID line, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        int seen = asked.seen();
        SentFields fields = new SentFields(sent.object());
        String mark = fields.decimal("mark");
        String ground = fields.words("ground");
        fields.require();
        Asked.change(
                () -> SentFields.at(AT_MARK, () -> give.on(sheet, line, seen, mark, ground)),
                () -> markPassed(markOf(sheet, line)));
        return mark(sheet, line);
    }

    private SentRefusal.VersionPassed markPassed(KpiLineView now) {
        return new SentRefusal.VersionPassed(spoken().mark(now), now.facts().version());
    }

    /** A step on the way of the sheet. */
    @POST
    @Path(SHEET + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeKpiSheetStep",
            summary = "Agrees, sends or takes back the values, or closes the sheet (paragraphs 22, 27)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheetStep")))
    @APIResponse(
            responseCode = "200",
            description = "The sheet as it stands now, without marks; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "KpiSheet")))
    public Response step(@PathParam("sheet") UUID sheet, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        fields.require();
        Asked.change(() -> SentFields.at(AT_STEP, () -> take(step.orElseThrow(), sheet, seen, reason)), () -> {
            ActualsView now = showActuals.of(sheet);
            return new SentRefusal.VersionPassed(spoken().values(now), now.version());
        });
        return answer(Response.ok(), showActuals.of(sheet));
    }

    private void take(Step step, UUID sheet, int seen, String reason) {
        switch (step) {
            case AGREE -> agree.of(sheet, seen);
            case SEND -> send.of(sheet, seen, reason);
            case RECALL -> recall.of(sheet, seen, reason);
            case CLOSE -> close.of(sheet, seen, reason);
        }
    }

    /** The bytes of an attached document. */
    @GET
    @Counted
    @Path(SHEET + "/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "kpiAttachment",
            summary = "An attached document, as it came in; who opened it stands in the trail (paragraph 20)")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; never shown inside a page",
            content = @Content(mediaType = "application/octet-stream"))
    public Response attachment(@PathParam("sheet") UUID sheet, @PathParam("attachment") UUID attachment) {
        boolean there = showActuals.of(sheet).lines().stream()
                .flatMap(line -> line.evidence().stream())
                .anyMatch(each -> each.attachment().equals(attachment));
        if (!there) {
            throw new Refused(new EvidenceRefusal.NoSuchEvidence());
        }
        BytesView bytes = openEvidence.of(attachment);
        return Asked.file(bytes.name(), bytes.mediaType(), bytes.content());
    }

    private ActualLineView valueOf(UUID sheet, UUID line) {
        return showActuals.of(sheet).lines().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    private KpiLineView markOf(UUID sheet, UUID line) {
        return showMarks.of(sheet).lines().stream()
                .filter(each -> each.facts().line().equals(line))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    private Response answer(Response.ResponseBuilder answer, ActualsView sheet) {
        return asked.answer(answer, spoken().values(sheet), sheet.version());
    }

    private KpiSheetJson spoken() {
        return new KpiSheetJson(asked.words());
    }
}
