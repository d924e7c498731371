package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import kz.bagalau.evaluation.year.FormYear;
import kz.bagalau.evaluation.year.ShowYear;
import kz.bagalau.evaluation.year.YearView;
import kz.bagalau.evaluation.year.YearView.PersonLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The years of the council (paragraph 4, part 2): HR forms the yearly marks, and sees of whom they are formed; never a mark. */
@Path("/years")
@RequestScoped
@Tag(
        name = "Years",
        description = "Yearly marks, unsatisfactory quarters in a row and what follows, paragraphs 4 and 8")
public class YearsResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    ShowYear showYear;

    @Inject
    FormYear formYear;

    @Inject
    Asked asked;

    /** The people of a year. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "years",
            summary = "Of whom the yearly mark of a year is formed, and how often it was counted; never a mark")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the servants' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "YearPage")))
    public Response year(
            @QueryParam("year")
                    @Parameter(
                            description = "the year; the last that is over and has results if none",
                            example = "2025")
                    Integer year) {
        YearView view = showYear.of(Optional.ofNullable(year));
        return asked.page(YearJson.about(view), view.people(), PersonLine::employee, YearJson::person);
    }

    /** HR forms the year. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "formYear",
            summary =
                    "Forms the yearly marks of everybody evaluated in a year that is over; pressed again it changes nothing")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "YearToForm")))
    @APIResponse(
            responseCode = "200",
            description = "Of how many it is formed now",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "YearFormed")))
    public Response form(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<Integer> year = fields.year("year");
        fields.require();
        formYear.of(year.orElseThrow());
        return asked.done(YearJson.formed(showYear.of(year)));
    }
}
