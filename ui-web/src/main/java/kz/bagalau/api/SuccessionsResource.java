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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.council.ShowCouncils;
import kz.bagalau.evaluation.succession.PreviewSuccession;
import kz.bagalau.evaluation.succession.ShowDividing;
import kz.bagalau.evaluation.succession.ShowSuccessions;
import kz.bagalau.evaluation.succession.SucceedCouncils;
import kz.bagalau.evaluation.succession.SuccessionAct;
import kz.bagalau.evaluation.succession.SuccessionLineView;
import kz.bagalau.evaluation.succession.SuccessionRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Merge and split of councils (reading R55): looked at first, then followed. For the administrator of the region. */
@Path("/councils")
@RequestScoped
@Tag(
        name = "Regional administration",
        description = "The councils of a region and how they are brought on, paragraph 10; process alone, never a mark")
public class SuccessionsResource {

    /** At which field an act is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ACT = Map.of(
            SuccessionRefusal.SuccessionActMissing.class, "title",
            SuccessionRefusal.SuccessionCouncilsUnfit.class, "predecessors",
            SuccessionRefusal.SuccessionDayImpossible.class, "day");

    @Inject
    ShowCouncils showCouncils;

    @Inject
    ShowDividing showDividing;

    @Inject
    ShowSuccessions showSuccessions;

    @Inject
    PreviewSuccession previewSuccession;

    @Inject
    SucceedCouncils succeedCouncils;

    @Inject
    Asked asked;

    /** What a split may divide. */
    @GET
    @Path("/{council}/units")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "councilUnits",
            summary =
                    "The units of a council that are open today, each with how many are in it: what a split may divide")
    @APIResponse(
            responseCode = "200",
            description = "The units",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DividedUnits")))
    public Response units(@PathParam("council") UUID council) {
        return asked.done(SuccessionJson.units(showDividing.of(council)));
    }

    /** The acts it had a part in. */
    @GET
    @Path("/{council}/successions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "councilSuccessions",
            summary = "The acts by which people went out of this council or into it, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "The acts",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Successions")))
    public Response successions(@PathParam("council") UUID council) {
        one(council);
        return asked.done(SuccessionJson.acts(acts(council)));
    }

    /** What an act would do. */
    @POST
    @Path("/{council}/successions/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewSuccession",
            summary =
                    "Who would go where by a merge into this council or a split of it, and what hinders; changes nothing")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SuccessionAct")))
    @APIResponse(
            responseCode = "200",
            description = "What the act would do",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SuccessionPreview")))
    public Response preview(@PathParam("council") UUID council, InputStream body) {
        Supplier<SuccessionAct> act = act(council, body);
        return change(council, () -> asked.done(SuccessionJson.preview(previewSuccession.of(act.get()))));
    }

    /** The act. */
    @POST
    @Path("/{council}/successions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "succeedCouncils",
            summary =
                    "Merges the predecessors into this council, or splits it where it is its own predecessor, once nothing hinders")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SuccessionAct")))
    @APIResponse(
            responseCode = "200",
            description = "Every act of this council, the latest first; the same act twice is one act",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Successions")))
    public Response succeed(@PathParam("council") UUID council, InputStream body) {
        Supplier<SuccessionAct> act = act(council, body);
        return change(council, () -> {
            succeedCouncils.by(act.get());
            return asked.done(SuccessionJson.acts(acts(council)));
        });
    }

    /** The act as it was sent, made once its fields are read: what is unfit about it is said at its fields. */
    private Supplier<SuccessionAct> act(UUID council, InputStream body) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        one(council);
        Optional<LocalDate> day = fields.dayNeeded("day");
        String number = fields.present("number");
        String title = fields.present("title");
        Set<UUID> predecessors = fields.numbers("predecessors");
        Map<UUID, UUID> elsewhere = fields.numbersByNumber("elsewhere");
        fields.require();
        return () -> new SuccessionAct(day.orElseThrow(), number, title, List.copyOf(predecessors), council, elsewhere);
    }

    private Response change(UUID council, Supplier<Response> work) {
        return Asked.changed(() -> SentFields.at(AT_ACT, work), () -> {
            CouncilStateView now = one(council);
            return new SentRefusal.VersionPassed(CouncilsResource.json(now), now.version());
        });
    }

    private List<SuccessionLineView> acts(UUID council) {
        return showSuccessions.all().stream()
                .filter(act -> act.predecessor().equals(council) || act.into().equals(council))
                .toList();
    }

    private CouncilStateView one(UUID council) {
        return showCouncils.all().stream()
                .filter(each -> each.council().equals(council))
                .findFirst()
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
    }
}
