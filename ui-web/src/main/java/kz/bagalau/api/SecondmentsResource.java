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
import kz.bagalau.evaluation.staff.EndSecondment;
import kz.bagalau.evaluation.staff.RecordSecondment;
import kz.bagalau.evaluation.staff.Secondment;
import kz.bagalau.evaluation.staff.ShowStaffOrders;
import kz.bagalau.evaluation.staff.StaffOrdersView.SecondmentView;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who serves in another body for a time, or has come from one (paragraph 29, reading R49). For HR. */
@Path("/secondments")
@RequestScoped
@Tag(name = "Staff", description = "Who works in the council, paragraphs 2, 5, 6 and 29; for human resources")
public class SecondmentsResource {
    /** At which field the order is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_ORDER = Map.of(
            StaffRefusal.EmployeeUnknown.class, "employee",
            StaffRefusal.NotInPost.class, "employee",
            StaffRefusal.NameTooLong.class, "body",
            StaffRefusal.OrderTooLong.class, "order",
            StaffRefusal.DayImplausible.class, "from",
            StaffRefusal.PeriodReversed.class, "until");

    /** At which field its end is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_END =
            Map.of(StaffRefusal.EndOutside.class, "lastDay", StaffRefusal.PeriodReversed.class, "lastDay");

    @Inject
    ShowStaffOrders showOrders;

    @Inject
    RecordSecondment recordSecondment;

    @Inject
    EndSecondment endSecondment;

    @Inject
    Asked asked;

    /** All of them. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "secondments", summary = "Who is seconded, past orders included")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the orders' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SecondmentPage")))
    public Response secondments() {
        return asked.page(showOrders.all().secondments(), SecondmentView::id, StaffJson::secondment);
    }

    /** A further one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSecondment",
            summary = "Enters that a person serves in another body for a time, or has come from one (paragraph 29)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SecondmentToRecord")))
    @APIResponse(
            responseCode = "201",
            description = "The order; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Secondment")))
    public Response record(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> employee = fields.number("employee");
        Optional<Secondment.Direction> direction =
                fields.oneOf("direction", SentFields.constants(Secondment.Direction.values()));
        String other = fields.present("body");
        String order = fields.present("order");
        Optional<LocalDate> from = fields.dayNeeded("from");
        Optional<LocalDate> until = fields.day("until");
        fields.require();
        UUID made = asked.made();
        SentFields.at(
                AT_ORDER,
                () -> recordSecondment.of(
                        made,
                        employee.orElseThrow(),
                        direction.orElseThrow(),
                        other,
                        order,
                        from.orElseThrow(),
                        until));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One of them. */
    @GET
    @Path("/{secondment}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "secondment", summary = "One order")
    @APIResponse(
            responseCode = "200",
            description = "The order; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Secondment")))
    public Response secondment(@PathParam("secondment") UUID secondment) {
        return thing().read(secondment);
    }

    /** Its last day. */
    @POST
    @Path("/{secondment}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endSecondment", summary = "Enters that a seconded person is back, or has gone back")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "Closing")))
    @APIResponse(
            responseCode = "200",
            description = "The order; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Secondment")))
    public Response end(@PathParam("secondment") UUID secondment, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        thing().requireThere(secondment);
        Optional<LocalDate> lastDay = fields.dayNeeded("lastDay");
        fields.require();
        return thing().changed(secondment, AT_END, () -> endSecondment.of(secondment, seen, lastDay.orElseThrow()));
    }

    private Thing<UUID, SecondmentView> thing() {
        return new Thing<>(asked, this::one, StaffJson::secondment, SecondmentView::version);
    }

    private SecondmentView one(UUID order) {
        return showOrders.all().secondments().stream()
                .filter(each -> each.id().equals(order))
                .findFirst()
                .orElseThrow(() -> new Refused(new StaffRefusal.OrderUnknown()));
    }
}
