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
import kz.bagalau.evaluation.staff.ClosePost;
import kz.bagalau.evaluation.staff.HeadOf;
import kz.bagalau.evaluation.staff.OpenPost;
import kz.bagalau.evaluation.staff.PostsView.PostLineView;
import kz.bagalau.evaluation.staff.ShowPosts;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The posts of the council with their categories (paragraphs 2.4 to 2.6). For HR. */
@Path("/posts")
@RequestScoped
@Tag(name = "Staff", description = "Who works in the council, paragraphs 2, 5, 6 and 29; for human resources")
public class PostsResource {
    /** At which field a post is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_POST =
            Map.of(StaffRefusal.UnitUnknown.class, "unit", StaffRefusal.CategoryUnknown.class, "category");

    /** At which field a closing is refused. */
    private static final Map<Class<? extends Refusal>, String> AT_CLOSING =
            Map.of(StaffRefusal.DayImplausible.class, "lastDay");

    @Inject
    ShowPosts showPosts;

    @Inject
    OpenPost openPost;

    @Inject
    ClosePost closePost;

    @Inject
    Asked asked;

    /** The posts. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "posts",
            summary = "The posts of the council with their categories and holders, the closed ones included")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the posts' numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PostPage")))
    public Response posts() {
        return asked.page(showPosts.all().posts(), PostLineView::id, StaffJson::post);
    }

    /** A further post. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openPost", summary = "Opens a post of a unit with its category (paragraphs 2.4 to 2.6)")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PostToOpen")))
    @APIResponse(
            responseCode = "201",
            description = "The post; Location names it, ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Post")))
    public Response open(InputStream body) {
        SentFields fields = asked.command(body);
        Optional<UUID> unit = fields.number("unit");
        String kk = fields.present("kk");
        String ru = fields.present("ru");
        String category = fields.words("category");
        Optional<HeadOf> heads = fields.oneOf("heads", SentFields.constants(HeadOf.values()));
        fields.require();
        UUID made = asked.made();
        SentFields.at(AT_POST, () -> openPost.of(made, unit.orElseThrow(), kk, ru, category, heads.orElseThrow()));
        return thing().answer(asked.createdBelow(made), made);
    }

    /** One post. */
    @GET
    @Path("/{post}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "post", summary = "One post with whoever holds it today")
    @APIResponse(
            responseCode = "200",
            description = "The post; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Post")))
    public Response post(@PathParam("post") UUID post) {
        return thing().read(post);
    }

    /** The last day of a post. */
    @POST
    @Path("/{post}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closePost", summary = "Closes a post that nobody holds any more")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "Closing")))
    @APIResponse(
            responseCode = "200",
            description = "The post; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Post")))
    public Response close(@PathParam("post") UUID post, InputStream body) {
        SentFields fields = asked.command(body);
        int seen = asked.seen();
        thing().requireThere(post);
        Optional<LocalDate> lastDay = fields.dayNeeded("lastDay");
        fields.require();
        return thing().changed(post, AT_CLOSING, () -> closePost.of(post, seen, lastDay.orElseThrow()));
    }

    private Thing<UUID, PostLineView> thing() {
        return new Thing<>(asked, this::one, StaffJson::post, PostLineView::version);
    }

    private PostLineView one(UUID post) {
        return showPosts.all().posts().stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new Refused(new StaffRefusal.PostUnknown()));
    }
}
