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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.evaluation.result.AcquaintanceDateImpossible;
import kz.bagalau.evaluation.result.AcquaintanceTextMissing;
import kz.bagalau.evaluation.result.AcquaintancesView;
import kz.bagalau.evaluation.result.AcquaintancesView.AcquaintanceView;
import kz.bagalau.evaluation.result.ChannelNotAllowed;
import kz.bagalau.evaluation.result.Declined;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.OpenScan;
import kz.bagalau.evaluation.result.Proof;
import kz.bagalau.evaluation.result.ProofRefusal;
import kz.bagalau.evaluation.result.RecordAcquaintance;
import kz.bagalau.evaluation.result.RecordDeclined;
import kz.bagalau.evaluation.result.ScanView.BytesView;
import kz.bagalau.evaluation.result.ShowAcquaintance;
import kz.bagalau.evaluation.result.ShowAcquaintances;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.notice.Channel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * How results come to the servants (paragraph 11): made known, proved by a channel of the edition, or declined before
 * witnesses. For HR; a mark has no place here. A servant's own receipt is at his result.
 */
@Path("/acquaintances")
@RequestScoped
@Tag(name = "Results", description = "How results come to the servants, and who may know them, paragraphs 7, 11 and 20")
public class AcquaintancesResource {

    private static final String ONE = "/{result}";

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** At which field a proof, or the act of a refusal, is not taken. */
    private static final Map<Class<? extends Refusal>, String> AT_PROOF = Map.of(
            ChannelNotAllowed.class, "channel",
            AcquaintanceDateImpossible.class, "date",
            AcquaintanceTextMissing.class, "text",
            ProofRefusal.ProofNumberMissing.class, "number",
            ProofRefusal.NoticeOfDeliveryMissing.class, "file",
            ProofRefusal.WitnessUnfit.class, "secondWitness",
            EvidenceRefusal.EvidenceEmpty.class, "file",
            EvidenceRefusal.EvidenceTooLarge.class, "file",
            EvidenceRefusal.EvidenceOfOtherKind.class, "file",
            EvidenceRefusal.EvidenceUnsafe.class, "file");

    /** The steps as programs name them. */
    private enum Step {
        MAKE_KNOWN
    }

    @Inject
    ShowAcquaintances showAcquaintances;

    @Inject
    ShowAcquaintance showAcquaintance;

    @Inject
    MakeKnown makeKnown;

    @Inject
    RecordAcquaintance recordAcquaintance;

    @Inject
    RecordDeclined recordDeclined;

    @Inject
    OpenScan openScan;

    @Inject
    Asked asked;

    /** The acquaintances of a period. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acquaintances",
            summary = "To whom the results of a period are to be made known, by when, and what has been done")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the results' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AcquaintancePage")))
    public Response acquaintances(
            @QueryParam("period")
                    @Parameter(
                            description = "the evaluated period; the last that has results if none",
                            example = "2026-Q3")
                    String period) {
        AcquaintancesView view = showAcquaintances.of(SentFields.periodParameter(period));
        return asked.page(
                JSON.createObjectBuilder().add("period", view.period().toString()),
                view.people(),
                AcquaintanceView::result,
                ResultJson::acquaintance);
    }

    /** One of them. */
    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acquaintance",
            summary = "One servant's acquaintance with its register, the channels open to HR and who may witness")
    @APIResponse(
            responseCode = "200",
            description = "The acquaintance; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Acquaintance")))
    public Response acquaintance(@PathParam("result") UUID result) {
        return thing().read(result);
    }

    /** A step on the way to the servant. */
    @POST
    @Path(ONE + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeAcquaintanceStep",
            summary = "Makes the result known: the servant is told that it is there, never which it is (paragraph 11)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AcquaintanceStep")))
    @APIResponse(
            responseCode = "200",
            description = "The acquaintance; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Acquaintance")))
    public Response step(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = thing().command(body, result);
        fields.oneOf("step", SentFields.named(Step.values()));
        fields.require();
        return thing().changed(result, () -> makeKnown.of(List.of(result)));
    }

    /** The proof of a channel. */
    @POST
    @Path(ONE + "/proofs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordProof",
            summary = "Enters by which channel of the edition the servant was told, with number, day, words and proof")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AcquaintanceProof")))
    @APIResponse(
            responseCode = "200",
            description = "The acquaintance; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Acquaintance")))
    public Response prove(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = asked.documentCommand(body);
        asked.seenByHolder();
        thing().requireThere(result);
        Optional<Channel> channel = fields.oneOf("channel", SentFields.constants(Channel.values()));
        String number = fields.words("number");
        Optional<LocalDate> date = fields.dayNeeded("date");
        String text = fields.words("text");
        Optional<Proof.Scan> scan = scan(fields);
        fields.require();
        return thing().changed(
                        result,
                        AT_PROOF,
                        () -> recordAcquaintance.of(
                                result, new Proof(channel.orElseThrow(), number, date.orElseThrow(), text, scan)));
    }

    /** A refusal to acknowledge. */
    @POST
    @Path(ONE + "/refusals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordRefusal",
            summary =
                    "Enters that the servant declined to acknowledge, before two witnesses (paragraph 11, reading R50)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "AcquaintanceRefusal")))
    @APIResponse(
            responseCode = "200",
            description = "The acquaintance; ETag is the version of the result",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Acquaintance")))
    public Response decline(@PathParam("result") UUID result, InputStream body) {
        SentFields fields = asked.documentCommand(body);
        asked.seenByHolder();
        thing().requireThere(result);
        String number = fields.words("number");
        Optional<LocalDate> date = fields.dayNeeded("date");
        String text = fields.words("text");
        Optional<UUID> first = fields.number("firstWitness");
        Optional<UUID> second = fields.number("secondWitness");
        Optional<Proof.Scan> scan = scan(fields);
        fields.require();
        return thing().changed(
                        result,
                        AT_PROOF,
                        () -> recordDeclined.of(
                                result,
                                new Declined(
                                        number,
                                        date.orElseThrow(),
                                        text,
                                        first.orElseThrow(),
                                        second.orElseThrow(),
                                        scan)));
    }

    private static Optional<Proof.Scan> scan(SentFields fields) {
        String name = fields.words("fileName");
        return fields.bytes("file").map(content -> new Proof.Scan(name, content));
    }

    /** The bytes of a scanned proof. */
    @GET
    @Counted
    @Path(ONE + "/scans/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "acquaintanceScan",
            summary =
                    "The scanned proof of an entry, for HR and the servant himself; who opened it stands in the trail")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; never shown inside a page",
            content = @Content(mediaType = "application/octet-stream"))
    public Response scan(@PathParam("result") UUID result, @PathParam("attachment") UUID entry) {
        BytesView bytes = openScan.of(entry);
        return Asked.file(bytes.name(), bytes.mediaType(), bytes.content());
    }

    private Thing<UUID, AcquaintanceView> thing() {
        return new Thing<>(asked, showAcquaintance::of, ResultJson::acquaintance, AcquaintanceView::version);
    }
}
