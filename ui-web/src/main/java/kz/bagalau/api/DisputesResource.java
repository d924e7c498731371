package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
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
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.dispute.CloseDispute;
import kz.bagalau.evaluation.dispute.Disagreement;
import kz.bagalau.evaluation.dispute.Dispute.Outcome;
import kz.bagalau.evaluation.dispute.DisputeRefusal;
import kz.bagalau.evaluation.dispute.DisputesView;
import kz.bagalau.evaluation.dispute.DisputesView.DisputeLine;
import kz.bagalau.evaluation.dispute.RegisterDispute;
import kz.bagalau.evaluation.dispute.ShowDisputes;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of disagreements about the procedure (paragraph 16): HR the whole, a servant what he brought or what concerns him. */
@Path("/disputes")
@RequestScoped
@Tag(name = "Disputes", description = "The register of disagreements about the procedure, paragraph 16")
public class DisputesResource {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a registration is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_REGISTRATION = Map.of(
            DisputeRefusal.DisputeTextMissing.class, "subject",
            DisputeRefusal.DisputeDayImpossible.class, "receivedOn",
            DisputeRefusal.NobodyConcerned.class, "concerned",
            StaffRefusal.EmployeeUnknown.class, "concerned");

    /** At which field a closing is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_CLOSING = Map.of(
            DisputeRefusal.DisputeTextMissing.class, "findings",
            DisputeRefusal.DisputeDayImpossible.class, "closedOn");

    @Inject
    ShowDisputes showDisputes;

    @Inject
    RegisterDispute register;

    @Inject
    CloseDispute close;

    @Inject
    Asked asked;

    /** The register. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "disputes", summary = "The register as the caller may know it")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the entries' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DisputePage")))
    public Response all() {
        DisputesView view = showDisputes.all();
        return asked.page(YearJson.about(view), view.all(), DisputeLine::dispute, YearJson::dispute);
    }

    /** A further entry. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerDispute",
            summary = "Registers a disagreement about the procedure; everybody concerned is told of it")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DisputeToRegister")))
    @APIResponse(
            responseCode = "201",
            description = "The entry; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Dispute")))
    public Response register(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> applicant = fields.number("applicant");
        Optional<LocalDate> received = fields.dayNeeded("receivedOn");
        String subject = fields.present("subject");
        Set<UUID> concerned = fields.numbers("concerned");
        fields.require();
        UUID made = asked.made();
        SentFields.at(
                AT_REGISTRATION,
                () -> register.of(
                        made, new Disagreement(applicant.orElseThrow(), received.orElseThrow(), subject, concerned)));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One entry. */
    @GET
    @Path("/{dispute}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "dispute", summary = "One entry")
    @APIResponse(
            responseCode = "200",
            description = "The entry; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Dispute")))
    public Response one(@PathParam("dispute") UUID dispute) {
        return thing().read(dispute);
    }

    /** What came of it. */
    @POST
    @Path("/{dispute}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeDispute",
            summary = "Enters what came of it, once HR has examined it with those concerned")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DisputeClosing")))
    @APIResponse(
            responseCode = "200",
            description = "The entry; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Dispute")))
    public Response close(@PathParam("dispute") UUID dispute, InputStream body) {
        SentFields fields = thing().command(body, dispute);
        Optional<Outcome> outcome = fields.oneOf("outcome", SentFields.constants(Outcome.values()));
        String findings = fields.present("findings");
        Optional<LocalDate> on = fields.dayNeeded("closedOn");
        fields.require();
        return thing().changed(
                        dispute,
                        AT_CLOSING,
                        () -> close.of(dispute, outcome.orElseThrow(), findings, on.orElseThrow()));
    }

    private Thing<UUID, DisputeLine> thing() {
        return new Thing<>(asked, this::find, YearJson::dispute, DisputeLine::version);
    }

    private DisputeLine find(UUID dispute) {
        return showDisputes.all().all().stream()
                .filter(each -> each.dispute().equals(dispute))
                .findFirst()
                .orElseThrow(() -> new Refused(new DisputeRefusal.NoSuchDispute()));
    }
}
