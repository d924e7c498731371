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
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceLine;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceView;
import kz.bagalau.evaluation.year.DecideConsequence;
import kz.bagalau.evaluation.year.Decision;
import kz.bagalau.evaluation.year.Measure;
import kz.bagalau.evaluation.year.ShowConsequence;
import kz.bagalau.evaluation.year.ShowConsequences;
import kz.bagalau.evaluation.year.YearRefusal;
import kz.bagalau.methodology.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What results are a ground for (paragraph 8; Decree 152), for the appointing official alone. The ground betrays a grade, so
 * all of it stands below the marks.
 */
@Path("/years/marks/consequences")
@RequestScoped
@Tag(
        name = "Years",
        description = "Yearly marks, unsatisfactory quarters in a row and what follows, paragraphs 4 and 8")
public class ConsequencesResource {

    /** At which field a decision is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_DECISION =
            Map.of(YearRefusal.MeasureNotAllowed.class, "measure");

    @Inject
    ShowConsequences showAll;

    @Inject
    ShowConsequence showOne;

    @Inject
    DecideConsequence decide;

    @Inject
    Asked asked;

    /** The list. */
    @GET
    @Counted
    @Marks
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "consequences",
            summary = "The list of the appointing official: who, on what ground, what was decided")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the cases' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "ConsequencePage")))
    public Response all() {
        return asked.page(showAll.all().all(), ConsequenceLine::consequence, YearJson::consequence);
    }

    /** One case. */
    @GET
    @Marks
    @Path("/{consequence}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "consequence", summary = "One case with what may be decided")
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Consequence")))
    public Response one(@PathParam("consequence") UUID consequence) {
        return thing().read(consequence);
    }

    /** The official's decision. */
    @POST
    @Marks
    @Path("/{consequence}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideConsequence",
            summary = "Records what the official decided, with number and day of the document; once")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "ConsequenceDecision")))
    @APIResponse(
            responseCode = "200",
            description = "The case; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Consequence")))
    public Response decide(@PathParam("consequence") UUID consequence, InputStream body) {
        SentFields fields = thing().command(body, consequence);
        Optional<Measure> measure = fields.oneOf("measure", SentFields.constants(Measure.values()));
        String number = fields.present("number");
        Optional<LocalDate> date = fields.dayNeeded("date");
        String reason = fields.present("reason");
        fields.require();
        return thing().changed(
                        consequence,
                        AT_DECISION,
                        () -> decide.of(
                                consequence, new Decision(measure.orElseThrow(), number, date.orElseThrow(), reason)));
    }

    private Thing<UUID, ConsequenceView> thing() {
        return new Thing<>(asked, showOne::of, YearJson::consequence, ConsequenceView::version);
    }
}
