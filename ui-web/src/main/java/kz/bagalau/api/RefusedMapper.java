package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.CouncilSuspended;
import kz.bagalau.platform.security.NotAMember;
import kz.bagalau.platform.security.NotEmployed;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.security.RoleMissing;
import kz.bagalau.platform.tenancy.CouncilNotBound;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/** A refusal as a problem document: its reason as a type, its words in the asked language, its paragraph. */
@ApplicationScoped
public class RefusedMapper implements ExceptionMapper<Refused> {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Words words;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Refused refused) {
        Refusal refusal = refused.refusal();
        RefusalLog.note(refusal, "/api/v1/" + address.getPath());
        Words spoken = words.in(AskedLanguage.of(headers));
        var more = Json.createObjectBuilder()
                .add("title", spoken.with("error.refused.title"))
                .add("detail", spoken.of(refusal));
        refusal.citation().ifPresent(it -> more.add("paragraph", it.paragraph()));
        return Problem.of(status(refusal), refusal.getClass().getSimpleName(), more);
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotSignedIn) {
            return Response.Status.UNAUTHORIZED.getStatusCode();
        }
        if (refusal instanceof RoleMissing
                || refusal instanceof NotAMember
                || refusal instanceof NotEmployed
                || refusal instanceof CouncilNotBound
                || refusal instanceof CouncilSuspended) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        return refusal instanceof ChangedMeanwhile ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }
}
