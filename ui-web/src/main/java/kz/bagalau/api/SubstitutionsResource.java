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
import kz.bagalau.evaluation.staff.EndSubstitution;
import kz.bagalau.evaluation.staff.RecordSubstitution;
import kz.bagalau.evaluation.staff.ShowStaffOrders;
import kz.bagalau.evaluation.staff.StaffOrdersView.SubstitutionView;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who performs the duties of an evaluator who is away (paragraph 29, reading R48). For HR. */
@Path("/substitutions")
@RequestScoped
@Tag(name = "Staff", description = "Who works in the council, paragraphs 2, 5, 6 and 29; for human resources")
public class SubstitutionsResource {
    /** At which field the order is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ORDER = Map.of(
            StaffRefusal.OwnSubstitute.class, "substitute",
            StaffRefusal.NotInPost.class, "substitute",
            StaffRefusal.EmployeeUnknown.class, "substitute",
            StaffRefusal.OrderTooLong.class, "order",
            StaffRefusal.DayImplausible.class, "from",
            StaffRefusal.PeriodReversed.class, "until");

    /** At which field its end is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_END =
            Map.of(StaffRefusal.EndOutside.class, "lastDay", StaffRefusal.PeriodReversed.class, "lastDay");

    @Inject
    ShowStaffOrders showOrders;

    @Inject
    RecordSubstitution recordSubstitution;

    @Inject
    EndSubstitution endSubstitution;

    @Inject
    Asked asked;

    /** All of them. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "substitutions", summary = "Who evaluates in whose stead, past orders included")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the orders' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SubstitutionPage")))
    public Response substitutions() {
        return asked.page(showOrders.all().substitutions(), SubstitutionView::id, StaffJson::substitution);
    }

    /** A further one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSubstitution",
            summary = "Enters who performs the duties of an evaluator who is away (paragraph 29)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SubstitutionToRecord")))
    @APIResponse(
            responseCode = "201",
            description = "The order; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Substitution")))
    public Response record(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> evaluator = fields.number("evaluator");
        Optional<UUID> substitute = fields.number("substitute");
        String order = fields.present("order");
        Optional<LocalDate> from = fields.dayNeeded("from");
        Optional<LocalDate> until = fields.dayNeeded("until");
        fields.require();
        UUID made = asked.made();
        SentFields.at(
                AT_ORDER,
                () -> recordSubstitution.of(
                        made,
                        evaluator.orElseThrow(),
                        substitute.orElseThrow(),
                        order,
                        from.orElseThrow(),
                        until.orElseThrow()));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One of them. */
    @GET
    @Path("/{substitution}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "substitution", summary = "One order")
    @APIResponse(
            responseCode = "200",
            description = "The order; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Substitution")))
    public Response substitution(@PathParam("substitution") UUID substitution) {
        return thing().read(substitution);
    }

    /** Its last day. */
    @POST
    @Path("/{substitution}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endSubstitution", summary = "Ends a substitution earlier than was thought")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "Closing")))
    @APIResponse(
            responseCode = "200",
            description = "The order; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Substitution")))
    public Response end(@PathParam("substitution") UUID substitution, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        thing().requireThere(substitution);
        Optional<LocalDate> lastDay = fields.dayNeeded("lastDay");
        fields.require();
        return thing().changed(
                        substitution, AT_END, () -> endSubstitution.of(substitution, seen, lastDay.orElseThrow()));
    }

    private Thing<UUID, SubstitutionView> thing() {
        return new Thing<>(asked, this::one, StaffJson::substitution, SubstitutionView::version);
    }

    private SubstitutionView one(UUID order) {
        return showOrders.all().substitutions().stream()
                .filter(each -> each.id().equals(order))
                .findFirst()
                .orElseThrow(() -> new Refused(new StaffRefusal.OrderUnknown()));
    }
}
