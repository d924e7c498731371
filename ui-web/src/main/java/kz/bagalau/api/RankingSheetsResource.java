package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.kpi.Typed;
import kz.bagalau.evaluation.ranking.CloseSheet;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.SheetView;
import kz.bagalau.evaluation.ranking.ShowRankingGrid;
import kz.bagalau.evaluation.ranking.ShowSheet;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.score.MarkOutOfRange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Sheets of the ranking method (paragraphs 29-32, annex 4): the same use cases as the pages. A sheet is there for its
 * evaluator and for whom he named (31); for everybody else there is none (20).
 */
@Path("/ranking/sheets")
@RequestScoped
@Tag(name = "Sheets of the ranking method", description = "Paragraphs 29-32, annex 4")
public class RankingSheetsResource {

    private static final String MARKS = "/{ranking}/marks";
    private static final String MARK = MARKS + "/{parameter}";

    /** At which field closing is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(
            LateReasonMissing.class, "reason",
            KpiRefusal.TextTooLong.class, "reason",
            KpiRefusal.TextHidesSigns.class, "reason");

    /** At which field a mark is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_MARK = Map.of(
            MarkOutOfRange.class, "mark",
            KpiRefusal.TextTooLong.class, "ground",
            KpiRefusal.TextHidesSigns.class, "ground");

    private static final int LONGEST = 2000;

    /** The steps of a sheet as programs name them. */
    private enum Step {
        CLOSE
    }

    @Inject
    ShowRankingGrid showGrid;

    @Inject
    ShowSheet showSheet;

    @Inject
    MarkRanking markRanking;

    @Inject
    CloseSheet closeSheet;

    @Inject
    Asked asked;

    /** The caller's own sheets of a period. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankingSheets",
            summary = "The sheets of a period that the caller evaluates, in counts and days, never a mark")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the sheets' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingSheetPage")))
    public Response sheets(
            @QueryParam("period")
                    @Parameter(
                            description =
                                    "the evaluated period; the latest in which the caller evaluates somebody if none",
                            example = "2026-Q3")
                    String period) {
        RankingGridView grid = showGrid.of(SentFields.periodParameter(period));
        return asked.page(RankingSheetJson.about(grid), grid.sheets(), SheetView::sheet, RankingSheetJson::row);
    }

    /** A sheet with its marks. */
    @GET
    @Marks
    @Path(MARKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankingMarks",
            summary = "A sheet with its marks, for its evaluator and nobody else (paragraph 20)")
    @APIResponse(
            responseCode = "200",
            description = "The sheet; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingMarks")))
    public Response marks(@PathParam("ranking") UUID ranking) {
        return thing().read(ranking);
    }

    /** One mark. */
    @GET
    @Marks
    @Path(MARK)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankingMark",
            summary = "The mark of one parameter of annex 4, for the evaluator of the sheet")
    @APIResponse(
            responseCode = "200",
            description = "The mark; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingParameter")))
    public Response mark(@PathParam("ranking") UUID ranking, @PathParam("parameter") String parameter) {
        MarkView view = markOf(ranking, parameter);
        return asked.read(RankingSheetJson.mark(view), view.version());
    }

    /** The evaluator gives, changes or empties one mark. */
    @PUT
    @Marks
    @Path(MARK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveRankingMark",
            summary = "Gives, changes or empties the mark of one parameter (paragraph 31)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingMark")))
    @APIResponse(
            responseCode = "200",
            description = "The mark as it stands now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingParameter")))
    public Response give(
            @PathParam("ranking") UUID ranking, @PathParam("parameter") String parameter, InputStream body) {
        SentBytes sent = SentBytes.of(body);
        int seen = asked.seen();
        markOf(ranking, parameter);
        SentFields fields = new SentFields(sent.object());
        String mark = fields.decimal("mark");
        String ground = fields.words("ground");
        fields.require();
        Asked.change(
                () -> SentFields.at(
                        AT_MARK,
                        () -> markRanking.on(
                                ranking, parameter, seen, Typed.number(mark), Typed.text(ground, LONGEST))),
                () -> {
                    MarkView now = markOf(ranking, parameter);
                    return new SentRefusal.VersionPassed(RankingSheetJson.mark(now), now.version());
                });
        return mark(ranking, parameter);
    }

    /** A step on the way of the sheet. */
    @POST
    @Marks
    @Path(MARKS + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeRankingSheetStep",
            summary = "Closes the sheet: its marks stand, and its result is formed (paragraphs 4, 31)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingSheetStep")))
    @APIResponse(
            responseCode = "200",
            description = "The sheet as it stands now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "RankingMarks")))
    public Response step(@PathParam("ranking") UUID ranking, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        thing().requireThere(ranking);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        fields.require();
        return thing().changed(ranking, AT_STEP, () -> take(step.orElseThrow(), ranking, seen, reason));
    }

    private void take(Step step, UUID ranking, int seen, String reason) {
        switch (step) {
            case CLOSE -> closeSheet.of(ranking, seen, Typed.text(reason, LONGEST));
        }
    }

    private MarkView markOf(UUID ranking, String parameter) {
        return shown(ranking).marks().stream()
                .filter(mark -> mark.applies() && mark.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /** The sheet; a page tells a reader that it is another's, a program is not told that it is there (paragraph 20). */
    private SheetView shown(UUID ranking) {
        try {
            return showSheet.of(ranking);
        } catch (Refused no) {
            throw no.refusal() instanceof NotYourSheet ? new Refused(new NoSuchSheet()) : no;
        }
    }

    private Thing<UUID, SheetView> thing() {
        return new Thing<>(asked, this::shown, RankingSheetJson::marks, SheetView::version);
    }
}
