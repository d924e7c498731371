package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.ArchiveCouncil;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.council.RenameCouncil;
import kz.bagalau.evaluation.council.RenamingRefusal;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.ShowCouncils;
import kz.bagalau.evaluation.council.StateReasonMissing;
import kz.bagalau.evaluation.council.SuspendCouncil;
import kz.bagalau.evaluation.onboarding.ShowReadiness;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The councils of a region: whether they work and how ready they are, never a mark. For the administrator of the region. */
@Path("/councils")
@RequestScoped
@Tag(
        name = "Regional administration",
        description = "The councils of a region and how they are brought on, paragraph 10; process alone, never a mark")
public class CouncilsResource {
    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP = Map.of(StateReasonMissing.class, "reason");

    /** At which field another name is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_NAME =
            Map.of(RenamingRefusal.CouncilNameMissing.class, "kk", RenamingRefusal.RenamingDayImpossible.class, "from");

    /** The steps of a council as programs name them. */
    private enum Step {
        SUSPEND,
        RESUME,
        ARCHIVE
    }

    @Inject
    ShowCouncils showCouncils;

    @Inject
    ShowReadiness showReadiness;

    @Inject
    SuspendCouncil suspend;

    @Inject
    ResumeCouncil resume;

    @Inject
    ArchiveCouncil archive;

    @Inject
    RenameCouncil rename;

    @Inject
    Asked asked;

    /** The councils. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "councils", summary = "The councils of the caller's regions and whether they work")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the councils' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CouncilPage")))
    public Response councils(
            @QueryParam("cursor") @Parameter(description = "where the page begins, from the Link of the one before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        return Paging.page(
                JSON.createObjectBuilder(),
                Paging.cut(showCouncils.all(), CouncilStateView::council, cursor, limit),
                CouncilsResource::json,
                asked.address());
    }

    /** One council. */
    @GET
    @Path("/{council}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "council", summary = "One council and whether it works")
    @APIResponse(
            responseCode = "200",
            description = "The council; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Council")))
    public Response council(@PathParam("council") UUID council) {
        return thing().read(council);
    }

    /** How far it is. */
    @GET
    @Path("/{council}/readiness")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "councilReadiness",
            summary = "How ready a council that works is for its first evaluation: nine conditions")
    @APIResponse(
            responseCode = "200",
            description = "The conditions",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Readiness")))
    public Response readiness(@PathParam("council") UUID council) {
        return Response.ok(OnboardingJson.readiness(showReadiness.of(council)), MediaType.APPLICATION_JSON)
                .build();
    }

    /** A step in the life of a council. */
    @POST
    @Path("/{council}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeCouncilStep",
            summary = "Suspends a council, lets it work again, or archives it; what it has is kept")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CouncilStep")))
    @APIResponse(
            responseCode = "200",
            description = "The council; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Council")))
    public Response step(@PathParam("council") UUID council, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        one(council);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        fields.require();
        return thing().changed(council, AT_STEP, () -> take(step.orElseThrow(), council, reason));
    }

    private void take(Step step, UUID council, String reason) {
        switch (step) {
            case SUSPEND -> suspend.of(council, reason);
            case RESUME -> resume.of(council, reason);
            case ARCHIVE -> archive.of(council, reason);
        }
    }

    /** Another name. */
    @POST
    @Path("/{council}/names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renameCouncil",
            summary =
                    "Gives a council another name by an act and from a day; what was made before keeps the name of then")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "CouncilName")))
    @APIResponse(
            responseCode = "200",
            description = "The council; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Council")))
    public Response rename(@PathParam("council") UUID council, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        one(council);
        String kk = fields.present("kk");
        String ru = fields.present("ru");
        String en = fields.words("en");
        Optional<LocalDate> from = fields.dayNeeded("from");
        String act = fields.present("act");
        fields.require();
        return thing().changed(council, AT_NAME, () -> rename.of(council, kk, ru, en, from.orElseThrow(), act));
    }

    private Thing<UUID, CouncilStateView> thing() {
        return new Thing<>(asked, this::one, CouncilsResource::json, CouncilStateView::version);
    }

    private CouncilStateView one(UUID council) {
        return showCouncils.all().stream()
                .filter(each -> each.council().equals(council))
                .findFirst()
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
    }

    static JsonObject json(CouncilStateView council) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", council.council().toString())
                .add("code", council.code())
                .add("name", Texts.json(council.name()))
                .add("state", council.state().name());
        council.reason().ifPresent(reason -> json.add("reason", reason));
        council.by().ifPresent(who -> json.add("by", who));
        council.at().ifPresent(at -> json.add("at", at.toString()));
        return json.build();
    }
}
