package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import kz.bagalau.evaluation.duty.CalendarFeed;
import kz.bagalau.evaluation.duty.FeedView;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.duty.DutyCalendar;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.Ground;
import kz.bagalau.ui.words.Dictionary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/**
 * One's own duties for a calendar program, behind a secret link and no token: titles are made of the duty alone, so that
 * no name and no mark can leave the portal this way (paragraphs 15, 20).
 */
@Path("/calendar")
@RequestScoped
public class CalendarResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    CalendarFeed feed;

    @Inject
    Dictionary dictionary;

    /** The calendar file; nothing for a link that does not stand. */
    @GET
    @Path("/{token}.ics")
    @Operation(summary = "One's own duties as a calendar file (RFC 5545), behind the secret of a personal link")
    @SecurityRequirements
    public Response calendar(
            @PathParam("token") @Parameter(description = "the secret of the link", example = "…") String token) {
        return feed.of(token).map(this::file).orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                .build());
    }

    private Response file(FeedView view) {
        Language language = Language.valueOf(view.language().toUpperCase(Locale.ROOT));
        String text = DutyCalendar.of(
                view.duties(),
                word(language, "duty.feed"),
                kind -> title(language, kind),
                ground -> place(language, ground),
                view.written());
        return Response.ok(text, TYPE)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String title(Language language, DutyKind kind) {
        return word(language, "duty.kind." + kind.name());
    }

    private String place(Language language, Ground ground) {
        return word(language, "duty.act." + ground.act().name()).replace("{0}", ground.place());
    }

    private String word(Language language, String key) {
        return dictionary.pattern(language, key).orElse(key);
    }
}
