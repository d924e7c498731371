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
import kz.bagalau.evaluation.staff.CloseUnit;
import kz.bagalau.evaluation.staff.OpenUnit;
import kz.bagalau.evaluation.staff.RenameUnit;
import kz.bagalau.evaluation.staff.ShowUnit;
import kz.bagalau.evaluation.staff.ShowUnits;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.evaluation.staff.UnitView;
import kz.bagalau.evaluation.staff.UnitsView;
import kz.bagalau.methodology.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units of the council with their names by day (paragraph 2.4). For HR. */
@Path("/units")
@RequestScoped
@Tag(name = "Staff", description = "Who works in the council, paragraphs 2, 5, 6 and 29; for human resources")
public class UnitsResource {
    /** At which field a unit is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_UNIT = Map.of(
            StaffRefusal.DayImplausible.class, "from",
            StaffRefusal.RenameTooEarly.class, "from",
            StaffRefusal.UnitUnknown.class, "within");

    /** At which field a closing is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_CLOSING =
            Map.of(StaffRefusal.DayImplausible.class, "lastDay", StaffRefusal.PeriodReversed.class, "lastDay");

    @Inject
    ShowUnits showUnits;

    @Inject
    ShowUnit showUnit;

    @Inject
    OpenUnit openUnit;

    @Inject
    RenameUnit renameUnit;

    @Inject
    CloseUnit closeUnit;

    @Inject
    Asked asked;

    /** The units. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "units", summary = "The units of the council, the closed ones included")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the units' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "UnitPage")))
    public Response units() {
        return asked.page(showUnits.tree().units(), UnitsView.UnitView::id, StaffJson::row);
    }

    /** A further unit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openUnit", summary = "Opens a unit, perhaps within another one (paragraph 2.4)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "UnitToOpen")))
    @APIResponse(
            responseCode = "201",
            description = "The unit; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Unit")))
    public Response open(InputStream body) {
        SentFields fields = asked.command(body);
        String kk = fields.present("kk");
        String ru = fields.present("ru");
        Optional<UUID> within = fields.optionalNumber("within");
        Optional<LocalDate> from = fields.dayNeeded("from");
        fields.require();
        UUID made = asked.made();
        SentFields.at(AT_UNIT, () -> openUnit.of(made, kk, ru, within, from.orElseThrow()));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One unit. */
    @GET
    @Path("/{unit}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "unit", summary = "One unit with its names and the numbers of its posts")
    @APIResponse(
            responseCode = "200",
            description = "The unit; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Unit")))
    public Response unit(@PathParam("unit") UUID unit) {
        return thing().read(unit);
    }

    /** Another name. */
    @POST
    @Path("/{unit}/names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renameUnit",
            summary = "Gives a unit another name from a day on; papers of earlier days keep the former one")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "UnitName")))
    @APIResponse(
            responseCode = "200",
            description = "The unit; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Unit")))
    public Response rename(@PathParam("unit") UUID unit, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showUnit.of(unit);
        String kk = fields.present("kk");
        String ru = fields.present("ru");
        Optional<LocalDate> from = fields.dayNeeded("from");
        fields.require();
        return thing().changed(unit, AT_UNIT, () -> renameUnit.of(unit, seen, kk, ru, from.orElseThrow()));
    }

    /** The last day of a unit. */
    @POST
    @Path("/{unit}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeUnit",
            summary = "Closes a unit with its posts; nobody and nothing that is open may be left in it")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "Closing")))
    @APIResponse(
            responseCode = "200",
            description = "The unit; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Unit")))
    public Response close(@PathParam("unit") UUID unit, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        showUnit.of(unit);
        Optional<LocalDate> lastDay = fields.dayNeeded("lastDay");
        fields.require();
        return thing().changed(unit, AT_CLOSING, () -> closeUnit.of(unit, seen, lastDay.orElseThrow()));
    }

    private Thing<UUID, UnitView> thing() {
        return new Thing<>(asked, showUnit::of, StaffJson::unit, UnitView::version);
    }
}
