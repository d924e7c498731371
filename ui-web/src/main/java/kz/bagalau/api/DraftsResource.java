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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.edition.DraftRefusal;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.DraftsView;
import kz.bagalau.evaluation.edition.DropDraft;
import kz.bagalau.evaluation.edition.PublishEdition;
import kz.bagalau.evaluation.edition.PublishModelEdition;
import kz.bagalau.evaluation.edition.ReceiveEdition;
import kz.bagalau.evaluation.edition.ReturnDraft;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowDrafts;
import kz.bagalau.evaluation.edition.SubmitDraft;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Editions on their way: documents taken in, submitted, published by another person (paragraph 1, reading R31). */
@Path("/drafts")
@RequestScoped
@Tag(
        name = "Editions",
        description = "The law of each council as a document, and the drafts on their way to it, paragraph 1")
public class DraftsResource {
    /** At which field a document is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_DOCUMENT =
            Map.of(DraftRefusal.DocumentUnreadable.class, "document");

    /** At which field a step is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_STEP =
            Map.of(DraftRefusal.DraftReasonMissing.class, "reason");

    /** The steps of a draft as programs name them. */
    private enum Step {
        SUBMIT,
        RETURN,
        PUBLISH,
        DROP
    }

    @Inject
    ShowDrafts showDrafts;

    @Inject
    ShowDraft showDraft;

    @Inject
    ReceiveEdition receive;

    @Inject
    SubmitDraft submit;

    @Inject
    ReturnDraft sendBack;

    @Inject
    PublishEdition publish;

    @Inject
    PublishModelEdition publishModel;

    @Inject
    DropDraft drop;

    @Inject
    Caller caller;

    @Inject
    Asked asked;

    /** The drafts. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "drafts",
            summary = "The editions that are being written: the council's own, or the model of a region")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the drafts' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DraftPage")))
    public Response drafts() {
        return asked.page(showDrafts.all().rows(), DraftsView.Row::id, EditionJson::row);
    }

    /** A draft of a document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importEdition",
            summary = "Begins a draft from a document, YAML or JSON; one with faults is kept, and its faults are told")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DraftToImport")))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Draft")))
    public Response receive(InputStream body) {
        SentFields fields = asked.documentCommand(body);
        String document = fields.present("document");
        fields.require();
        UUID made = asked.made();
        SentFields.at(AT_DOCUMENT, () -> receive.as(made, document));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One draft. */
    @GET
    @Path("/{draft}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "draft", summary = "One draft: its state and everything that is wrong with it")
    @APIResponse(
            responseCode = "200",
            description = "The draft; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Draft")))
    public Response draft(@PathParam("draft") UUID draft) {
        return thing().read(draft);
    }

    /** A step on the way of a draft. */
    @POST
    @Path("/{draft}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeDraftStep",
            summary = "Submits, returns, publishes or drops a draft; two people act (paragraph 1)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "DraftStep")))
    @APIResponse(
            responseCode = "200",
            description = "The draft; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Draft")))
    public Response step(@PathParam("draft") UUID draft, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seenByHolder();
        thing().requireThere(draft);
        Optional<Step> step = fields.oneOf("step", SentFields.named(Step.values()));
        String reason = fields.words("reason");
        fields.require();
        return thing().changed(draft, AT_STEP, () -> take(step.orElseThrow(), draft, seen, reason));
    }

    private void take(Step step, UUID draft, int seen, String reason) {
        switch (step) {
            case SUBMIT -> submit.of(draft, seen);
            case RETURN -> sendBack.of(draft, reason);
            case PUBLISH -> publish(draft, seen);
            case DROP -> drop.of(draft);
        }
    }

    /** A council's edition is published by its official, a model by the administrator of its region. */
    private void publish(UUID draft, int seen) {
        if (caller.has(Role.REGIONAL_ADMIN)) {
            publishModel.of(draft, seen);
            return;
        }
        publish.of(draft);
    }

    private Thing<UUID, DraftView> thing() {
        return new Thing<>(asked, showDraft::of, draft -> EditionJson.draft(draft, asked.words()), DraftView::version);
    }
}
