package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.bagalau.evaluation.year.MyYearsView;
import kz.bagalau.evaluation.year.MyYearsView.MyYear;
import kz.bagalau.evaluation.year.ShowMyYears;
import kz.bagalau.evaluation.year.ShowYearMark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Yearly marks (paragraphs 4 and 8) for those who may know every quarter that went into them, and for the official. */
@Path("/years/marks")
@RequestScoped
@Tag(
        name = "Years",
        description = "Yearly marks, unsatisfactory quarters in a row and what follows, paragraphs 4 and 8")
public class YearMarksResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    ShowMyYears showMine;

    @Inject
    ShowYearMark showMark;

    @Inject
    Asked asked;

    /** The caller's own years. */
    @GET
    @Counted
    @Marks
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ownYears",
            summary = "The servant's own years, and the warning after an unsatisfactory quarter (Decree 152)")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the marks' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "OwnYearPage")))
    public Response mine() {
        MyYearsView view = showMine.mine();
        return asked.page(YearJson.warned(view), view.years(), MyYear::mark, YearJson::own);
    }

    /** One count. */
    @GET
    @Marks
    @Path("/{mark}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "yearMark",
            summary = "One count of a year with its arithmetic; that it was shown stands in the trail")
    @APIResponse(
            responseCode = "200",
            description = "The count; it never changes, a later one has a number of its own",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "YearMark")))
    public Response mark(@PathParam("mark") UUID mark) {
        return asked.done(YearJson.mark(showMark.by(mark)));
    }
}
