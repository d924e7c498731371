package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.metrics.annotation.Counted;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Does nothing: what the interface itself costs. */
@Path("/ping")
@RequestScoped
public class PingResource {

    /** Answers. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Counted(name = "api_ping", absolute = true, description = "Answers to /api/v1/ping")
    @Operation(summary = "Answers, and does nothing else")
    public String ping() {
        return "pong";
    }
}
