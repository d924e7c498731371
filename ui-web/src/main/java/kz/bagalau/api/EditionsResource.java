package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.ComparisonView;
import kz.bagalau.evaluation.edition.DocumentFormat;
import kz.bagalau.evaluation.edition.DocumentView;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.evaluation.edition.ShowComparison;
import kz.bagalau.evaluation.edition.ShowEditionDocument;
import kz.bagalau.evaluation.edition.ShowEditions;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published editions of all councils as documents (paragraph 1). */
@Path("/editions")
@RequestScoped
@Tag(
        name = "Editions",
        description = "The law of each council as a document, and the drafts on their way to it, paragraph 1")
public class EditionsResource {
    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String EDITION = "/{publisher}/{day}";

    @Inject
    ShowEditions showEditions;

    @Inject
    ShowEditionDocument showDocument;

    @Inject
    ShowComparison showComparison;

    @Inject
    Asked asked;

    /** The published editions. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editions", summary = "The published editions of all councils: public law")
    @APIResponse(
            responseCode = "200",
            description = "A page, in an order that never changes; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EditionPage")))
    public Response editions(
            @QueryParam("cursor") @Parameter(description = "where the page begins, from the Link of the one before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(Paging.USUAL)
                    @Min(1)
                    @Max(Paging.MOST)
                    @Parameter(description = "how many at most, 100 at the utmost")
                    int limit) {
        EditionsView view = showEditions.all();
        List<EditionsView.Row> all = Stream.of(view.own(), view.model(), view.others())
                .flatMap(List::stream)
                .toList();
        return Paging.page(
                JSON.createObjectBuilder(),
                Paging.cut(all, EditionsResource::number, cursor, limit),
                EditionJson::row,
                asked.address());
    }

    /** One edition as a document. */
    @GET
    @Path(EDITION)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "edition",
            summary = "One edition as a document, JSON or YAML; the YAML is what a draft is begun from")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EditionDocument")))
    public Response edition(
            @PathParam("publisher") @Parameter(description = "whose edition it is", example = "model") String publisher,
            @PathParam("day") @Parameter(description = "its day", example = "2023-01-01") String day,
            @QueryParam("format")
                    @DefaultValue("yaml")
                    @Parameter(description = "json or yaml", schema = @Schema(enumeration = {"json", "yaml"}))
                    String format) {
        Map<String, DocumentFormat> formats = SentFields.named(DocumentFormat.values());
        DocumentFormat asFormat = Optional.ofNullable(formats.get(format))
                .orElseThrow(() -> new Refused(new SentRefusal.ParameterRefused(
                        "format",
                        new SentRefusal.OneOfExpected(
                                formats.keySet().stream().sorted().toList()))));
        DocumentView document = showDocument.of(name(publisher, day), asFormat);
        return Response.ok(
                        JSON.createObjectBuilder()
                                .add("edition", name(publisher, day))
                                .add("format", format)
                                .add("document", document.text())
                                .build(),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    /** What it decides differently. */
    @GET
    @Path(EDITION + "/differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editionDifferences", summary = "Every rule in which an edition differs from another one")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "EditionDifferences")))
    public Response differences(
            @PathParam("publisher") @Parameter(description = "whose edition it is", example = "model") String publisher,
            @PathParam("day") @Parameter(description = "its day", example = "2023-01-01") String day,
            @QueryParam("with")
                    @DefaultValue("")
                    @Parameter(description = "the name of the other edition, or the number of a draft of one's own")
                    String with) {
        ComparisonView view = showComparison.of(name(publisher, day), with);
        return Response.ok(EditionJson.comparison(view), MediaType.APPLICATION_JSON)
                .build();
    }

    private static String name(String publisher, String day) {
        return publisher + "/" + day;
    }

    /** The name of an edition is no number; its list is cut by one that is made of it. */
    private static UUID number(EditionsView.Row edition) {
        return UUID.nameUUIDFromBytes(edition.id().value().getBytes(StandardCharsets.UTF_8));
    }
}
